import { DEFAULT_LOCALE } from "../domain/locales";
import type { Runtime } from "../runtime";
import { listCampaigns } from "../services/campaigns/list-campaigns";
import { linkFirstStaff } from "../services/members/first-staff";

/**
 * What the operator needs after a start: the campaigns' addresses, how staff sign in (by a one-time link as long as
 * nobody has rights yet), and where mails go.
 */
export async function banner(runtime: Runtime): Promise<string> {
  const campaigns = await listCampaigns(runtime, { locale: DEFAULT_LOCALE });
  const link = await linkFirstStaff(runtime);
  const signIn = link ? `${link.url} (once, for 30 minutes)` : `${runtime.publicUrl}/staff/sign-in`;
  const mails = runtime.transport.kind === "smtp" ? "sent by SMTP_URL" : `kept at ${runtime.publicUrl}/staff/mailbox`;
  const lines = [
    `One Voice runs at ${runtime.publicUrl}`,
    ...campaigns.map(({ slug }) => `  campaign       ${runtime.publicUrl}/campaigns/${slug}`),
    `  staff sign-in  ${signIn}`,
    `  mails          ${mails}`,
  ];
  return `${lines.join("\n")}\n`;
}
