import { SMALLEST_CELL } from "../../domain/country-table";
import { MAILS_PER_DAY, REMIND_AFTER_MS, UNCONFIRMED_KEPT_MS } from "../../domain/signature";
import type { PlainText } from "./plain-page";

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** What happens with what a signer types, as Articles 12 to 14 of the GDPR ask for it. */
export const PRIVACY: PlainText = {
  path: "/privacy",
  title: "privacy.title",
  lead: "privacy.lead",
  values: {
    mails: MAILS_PER_DAY,
    hours: REMIND_AFTER_MS / HOUR_MS,
    days: UNCONFIRMED_KEPT_MS / DAY_MS,
    smallest: SMALLEST_CELL,
  },
  sections: [
    {
      id: "who",
      title: "privacy.who.title",
      parts: [
        { text: "privacy.who.campaign" },
        { text: "privacy.who.site" },
        { operator: true },
        { text: "privacy.who.contact" },
      ],
    },
    {
      id: "stored",
      title: "privacy.stored.title",
      parts: [
        {
          list: [
            "privacy.stored.sealed",
            "privacy.stored.clear",
            "privacy.stored.consent",
            "privacy.stored.source",
            "privacy.stored.flags",
            "privacy.stored.quota",
          ],
        },
      ],
    },
    {
      id: "not",
      title: "privacy.not.title",
      parts: [{ list: ["privacy.not.traces", "privacy.not.log", "privacy.not.host"] }],
    },
    { id: "why", title: "privacy.why.title", parts: [{ text: "privacy.why.consent" }, { text: "privacy.why.back" }] },
    {
      id: "sees",
      title: "privacy.sees.title",
      parts: [
        {
          list: [
            "privacy.sees.everybody",
            "privacy.sees.named",
            "privacy.sees.offices",
            "privacy.sees.never",
            "privacy.sees.staff",
            "privacy.sees.mail",
          ],
        },
      ],
    },
    {
      id: "long",
      title: "privacy.long.title",
      parts: [
        {
          list: [
            "privacy.long.unconfirmed",
            "privacy.long.confirmed",
            "privacy.long.withdrawn",
            "privacy.long.erased",
            "privacy.long.backup",
          ],
        },
      ],
    },
    {
      id: "rights",
      title: "privacy.rights.title",
      parts: [
        {
          list: ["privacy.rights.link", "privacy.rights.lost", "privacy.rights.other", "privacy.rights.complain"],
        },
      ],
    },
  ],
};
