import { z } from "zod";
import { type DraftError, line } from "./draft";
import { parseEmail } from "./email";
import { isLocale, type Locale } from "./locales";
import { isRole, type Role } from "./roles";

/** How long an invitation holds: 7 days. */
export const INVITATION_MS = 7 * 24 * 60 * 60 * 1000;

/** Invitations of one organisation that may be open at a time. */
export const MAX_OPEN_INVITATIONS = 50;

const PERSON_LIMIT = 120;

const role = z.custom<Role>((value) => typeof value === "string" && isRole(value), { error: "unknown" });

/** Who is invited as what, and the language of the mail. Nothing else is taken (abuse 80). */
export const invitationDraft = z.strictObject({
  email: z.string().transform((raw, context) => {
    const parsed = parseEmail(raw);
    if (parsed.ok) return parsed.value.address.toLowerCase();
    context.addIssue({
      code: "custom",
      message: (parsed.error === "empty" ? "empty" : "invalid") satisfies DraftError,
    });
    return z.NEVER;
  }),
  role,
  locale: z.custom<Locale>((value) => typeof value === "string" && isLocale(value), { error: "unknown" }),
});

/** Another role for a member; `from` is the one that was shown. */
export const roleDraft = z.strictObject({ staffId: z.string().max(64), from: role, role });

/** A member who goes. */
export const removalDraft = z.strictObject({ staffId: z.string().max(64) });

/** An invitation that is taken back. */
export const revocationDraft = z.strictObject({ id: z.string().max(64) });

/** What somebody who accepts says of themselves. */
export const acceptanceDraft = z.strictObject({ name: line(PERSON_LIMIT) });
