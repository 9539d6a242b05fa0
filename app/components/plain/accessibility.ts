import type { PlainText } from "./plain-page";

/** When the authors last checked the pages by hand. Goes up only with such a check. */
const CHECKED_ON = "2026-11-23";

/**
 * The accessibility statement, in the parts of the model that the European Union gives to public bodies (Implementing
 * Decision (EU) 2018/1523): state, what is not accessible, how it was checked, feedback, enforcement.
 */
export const ACCESSIBILITY: PlainText = {
  path: "/accessibility",
  title: "access.title",
  lead: "access.lead",
  values: { date: CHECKED_ON },
  sections: [
    {
      id: "status",
      title: "access.status.title",
      parts: [{ text: "access.status.aim" }, { text: "access.status.partial" }],
    },
    {
      id: "works",
      title: "access.works.title",
      parts: [
        {
          list: [
            "access.works.keyboard",
            "access.works.reader",
            "access.works.zoom",
            "access.works.colour",
            "access.works.still",
            "access.works.script",
          ],
        },
      ],
    },
    {
      id: "limits",
      title: "access.limits.title",
      parts: [
        {
          list: ["access.limits.language", "access.limits.pictures", "access.limits.video", "access.limits.tests"],
        },
      ],
    },
    {
      id: "made",
      title: "access.made.title",
      parts: [{ list: ["access.made.self", "access.made.axe", "access.made.hand"] }],
    },
    {
      id: "contact",
      title: "access.contact.title",
      parts: [{ text: "access.contact.body" }, { operator: true }, { text: "access.contact.authority" }],
    },
  ],
};
