/** The words of the demo campaign in one language: what a signer reads and agrees to, and the letter to the targets. */
export interface DemoCampaignText {
  title: string;
  summary: string;
  /** The exact request to the member states. */
  ask: string;
  /** Markdown. */
  body: string;
  /** The consent without which nothing is stored. */
  consent: string;
  consentName: string;
  consentUpdates: string;
  /** For being named on the campaign's page, apart from the list. */
  consentPublic: string;
  /** With merge fields, as `letterBody`. */
  letterSubject: string;
  /** Plain text, paragraphs parted by an empty line, with the merge fields of app/domain/letter.ts. */
  letterBody: string;
}

/** Members of the demo coalition that endorse its campaign. Every member is made up. */
export type DemoEndorser = "paper-lantern" | "magpie-bridge" | "larch-and-lake" | "baobab-witness";

/** Members that do not. */
export type DemoOtherMember = "seventh-lighthouse" | "blue-heron";

export type DemoActivity =
  | "founding-in-tokyo"
  | "open-letter-to-member-states"
  | "questions-for-a-commission"
  | "side-event-in-geneva";

interface DemoMemberText {
  name: string;
  /** Markdown; says that the organisation is made up. */
  about: string;
}

interface DemoActivityText {
  title: string;
  summary: string;
  /** Markdown. */
  body: string;
}

/** The words around the demo campaign in one language: the coalition, its members, their quotes, news and activities. */
export interface DemoCoalitionText {
  coalition: {
    name: string;
    /** Markdown. */
    about: string;
  };
  members: Record<DemoEndorser, DemoMemberText & { quote: string }> & Record<DemoOtherMember, DemoMemberText>;
  /** News of the campaign, the oldest first; the body is Markdown. */
  updates: readonly [{ title: string; body: string }, { title: string; body: string }];
  activities: Record<Exclude<DemoActivity, "side-event-in-geneva">, DemoActivityText> &
    Record<"side-event-in-geneva", DemoActivityText & { place: string }>;
}
