import type { ShownCampaign } from "../campaign-page";
import { activities, deliveries, replies, updates } from "./sample-events";
import { coalition, endorsements } from "./sample-organisations";
import { signers, table } from "./sample-people";

const DAY = "2026-03-02T09:30:00Z";

/** A campaign that does not exist, with every part that one can have. */
export const sampleCampaign: ShownCampaign = {
  slug: "sample",
  locale: "en",
  isFallback: false,
  textId: "sample",
  title: "Establish a commission on enforced disappearances",
  summary:
    "Thousands of families do not know where their relatives are. No international body has ever been charged with finding out. Member states can change that.",
  ask: "We ask the member states of the United Nations to establish a commission of inquiry into enforced disappearances, with a mandate to investigate these crimes, to identify those responsible, and to recommend how they can be held to account and how the families can learn the truth.",
  consent:
    "I explicitly consent that the Sample Coalition processes my name, country and e-mail address, and my town and comment if I give them. I can withdraw at any time with the link in the mail I receive.",
  consentName:
    "Show my name on the list handed to the recipients. Without this tick I am counted, and my name is withheld.",
  consentUpdates: "Send me e-mail about this campaign from the Sample Coalition. I can stop it at any time.",
  consentPublic: "Show my name and country on the page of this campaign.",
  goal: 100_000,
  confirmed: 43_812,
  countries: 127,
  closesAt: new Date("2026-12-10T22:59:00Z"),
  timeZone: "Europe/Zurich",
  state: "published",
  outcome: null,
  refusal: null,
  takesConfirmations: true,
  organisation: coalition,
  targets: [
    { office: "President of the Human Rights Council", country: null, locale: "en" },
    { office: "Minister for Foreign Affairs", country: "ID", locale: "en" },
    { office: "外務大臣", country: "JP", locale: "ja" },
    { office: "Permanent Mission of Brazil to the United Nations Office at Geneva", country: "BR", locale: "en" },
  ],
  milestones: {
    next: 50_000,
    reached: [
      { signatures: 10_000, at: new Date("2025-12-18T11:02:00Z") },
      { signatures: 25_000, at: new Date(DAY) },
    ],
  },
  endorsements,
  updates,
  updateCount: 7,
  deliveries,
  replies,
  activities,
  table,
  signers,
};

/** Its reasons, as renderMarkdown would hand them over. */
export const SAMPLE_ABOUT =
  "<p>For decades, families have told the same things: a knock at night, a car without number plates, an office that knows nothing. Their accounts fill books and reports. They have never been examined by an international body with the mandate and the means to do it.</p>" +
  "<h3>What has to be investigated</h3><ul><li><strong>Arrests without trace.</strong> People are taken from home or work, and every authority denies that it holds them.</li><li><strong>Secret detention.</strong> Those who came back describe places that stand on no list.</li></ul>" +
  "<blockquote><p>I set the table for him every evening for eleven years.</p></blockquote>" +
  '<p>Such commissions have been set up before, and <a href="https://example.org" rel="noopener noreferrer">their reports</a> were the first step to every trial that followed.</p>';
