import { DEFAULT_LOCALE } from "../domain/locales";
import type { Runtime } from "../runtime";
import { listCampaigns } from "../services/campaigns/list-campaigns";
import { createStaffLink } from "../services/staff/create-link";

/** Whom the link that is printed at the start signs in. */
const FIRST_STAFF = "staff@onevoice.example";

/** What the operator needs after a start: the campaigns' addresses, a one-time sign-in link, and where mails go. */
export async function banner(runtime: Runtime): Promise<string> {
  const campaigns = await listCampaigns(runtime, { locale: DEFAULT_LOCALE });
  const link = await createStaffLink(runtime, { email: FIRST_STAFF });
  const mails = runtime.transport.kind === "smtp" ? "sent by SMTP_URL" : `kept at ${runtime.publicUrl}/staff/mailbox`;
  const lines = [
    `One Voice runs at ${runtime.publicUrl}`,
    ...campaigns.map(({ slug }) => `  campaign       ${runtime.publicUrl}/campaigns/${slug}`),
    `  staff sign-in  ${link.url} (once, for 30 minutes)`,
    `  mails          ${mails}`,
  ];
  return `${lines.join("\n")}\n`;
}
