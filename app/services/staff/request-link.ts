import { tokenHash } from "../../data/keys";
import { takeQuota } from "../../data/outbox";
import { findStaffByEmail, insertStaffLink } from "../../data/staff";
import { parseEmail } from "../../domain/email";
import type { Ctx } from "../context";
import { queueStaffMail } from "../mail/queue-staff-mail";
import { MAILED_LINK_MS, mailedLinkToken } from "./mailed-link";
import { newToken } from "./new-token";

/** Links that one address may be mailed within one hour of the clock, and within one UTC day (abuse 84). */
export const LINKS_PER_HOUR = 5;
export const LINKS_PER_DAY = 20;

/** Characters of an ISO time that name its day, and its hour. */
const DAY_CHARS = 10;
const HOUR_CHARS = 13;

/**
 * Mails a link to whoever works here and has this address, for the browser that asked alone. Nobody learns whether there
 * is such a person: the quota is taken for every address, and settled in the database, so that both ways cost one
 * transaction that writes (abuse 70). invalid: what was typed is no address.
 */
export async function requestSignInLink(
  ctx: Ctx,
  { email, browser, locale }: { email: string; browser: string; locale: string },
): Promise<{ outcome: "taken" | "invalid" }> {
  const parsed = parseEmail(email);
  if (!parsed.ok) return { outcome: "invalid" };
  const address = parsed.value.address.toLowerCase();
  const now = ctx.clock();
  const version = newToken(ctx);
  await ctx.db.write(async (tx) => {
    const emailKey = ctx.keys.hmac("staff sign-in quota", address);
    const iso = now.toISOString();
    for (const [span, limit] of [
      [iso.slice(0, HOUR_CHARS), LINKS_PER_HOUR],
      [iso.slice(0, DAY_CHARS), LINKS_PER_DAY],
    ] as const)
      if (!(await takeQuota(tx, [emailKey], span, limit)).has(emailKey)) return;
    const staff = await findStaffByEmail(tx, address);
    if (staff === null) return;
    const key = await queueStaffMail(ctx, tx, { kind: "staff_sign_in", staffId: staff.id, version, locale });
    const expiresAt = new Date(now.getTime() + MAILED_LINK_MS);
    const hash = tokenHash(mailedLinkToken(ctx, key));
    await insertStaffLink(tx, { hash, staffId: staff.id, browserHash: tokenHash(browser), expiresAt }, now);
  });
  return { outcome: "taken" };
}
