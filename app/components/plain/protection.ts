import { MIN_PUBLIC_SIGNERS } from "../../domain/public-signers";
import type { PlainText } from "./plain-page";

/** What is done for signers in danger, what is not, and what they can do themselves. */
export const PROTECTION: PlainText = {
  path: "/protection",
  title: "protect.title",
  lead: "protect.lead",
  values: { names: MIN_PUBLIC_SIGNERS },
  sections: [
    {
      id: "do",
      title: "protect.do.title",
      parts: [
        {
          list: [
            "protect.do.tell",
            "protect.do.sealed",
            "protect.do.traces",
            "protect.do.hidden",
            "protect.do.named",
            "protect.do.mail",
            "protect.do.scanner",
          ],
        },
      ],
    },
    {
      id: "risks",
      title: "protect.risks.title",
      parts: [
        {
          list: [
            "protect.risks.mailbox",
            "protect.risks.device",
            "protect.risks.list",
            "protect.risks.few",
            "protect.risks.server",
          ],
        },
      ],
    },
    {
      id: "safer",
      title: "protect.safer.title",
      parts: [
        {
          list: [
            "protect.safer.address",
            "protect.safer.device",
            "protect.safer.empty",
            "protect.safer.tor",
            "protect.safer.delete",
            "protect.safer.not",
          ],
        },
      ],
    },
    {
      id: "later",
      title: "protect.later.title",
      parts: [{ list: ["protect.later.link", "protect.later.lists"] }],
    },
    {
      id: "check",
      title: "protect.check.title",
      parts: [{ list: ["protect.check.office", "protect.check.hidden"] }],
    },
  ],
};
