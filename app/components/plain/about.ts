import type { PlainText } from "./plain-page";

/** What the coalition is and how One Voice works. */
export const ABOUT: PlainText = {
  path: "/about",
  title: "about.title",
  lead: "about.lead",
  values: {},
  sections: [
    {
      id: "who",
      title: "about.who.title",
      parts: [
        { operator: true },
        { about: true },
        { text: "about.who.campaign" },
        { link: "about.who.members", path: "/organisations" },
      ],
    },
    {
      id: "how",
      title: "about.how.title",
      parts: [
        { steps: ["about.how.ask", "about.how.sign", "about.how.confirm", "about.how.deliver", "about.how.answer"] },
      ],
    },
    {
      id: "trust",
      title: "about.trust.title",
      parts: [{ list: ["about.trust.record", "about.trust.list", "about.trust.limit"] }],
    },
    {
      id: "not",
      title: "about.not.title",
      parts: [{ list: ["about.not.traces", "about.not.others", "about.not.tell"] }],
    },
    {
      id: "software",
      title: "about.software.title",
      parts: [{ text: "about.software.free" }, { text: "about.software.own" }],
    },
    { id: "contact", title: "about.contact.title", parts: [{ text: "about.contact.body" }] },
  ],
};
