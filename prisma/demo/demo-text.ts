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
  consentPublic?: string;
  /** With merge fields, as `letterBody`. */
  letterSubject: string;
  /** Plain text, paragraphs parted by an empty line, with the merge fields of app/domain/letter.ts. */
  letterBody: string;
}
