import { type CampaignWindow, CONFIRM_GRACE_MS, confirmationRefusal } from "./campaign";

export { CONFIRM_GRACE_MS };

/**
 * Where a signature stands. Only `confirmed` is counted.
 *
 * ```
 *             confirm                    withdraw
 *   pending ───────────► confirmed ───────────────► withdrawn
 *      │ ▲                   │                         │  ▲
 *      │ └───────────────────┼── signing again ────────┘  │
 *      ├─────────────────────┼── withdraw ────────────────┘
 *      │ 14 days, "not me"   │ staff: fraud
 *      ▼                     ▼
 *   erased ◄── erase ──── invalidated        (erase: from every state, for ever)
 * ```
 *
 * A signature that was never confirmed is erased as a whole row. An erased one that was confirmed keeps its row without
 * the person. `invalidated` does not go back by anything a signer does, otherwise fraud would undo its own finding.
 */
export type SignatureState = "pending" | "confirmed" | "withdrawn" | "invalidated" | "erased";

/** A person who signs again is mailed again after this long at the earliest: 1 hour, in milliseconds. */
export const RESEND_COOLDOWN_MS = 60 * 60 * 1000;

/** When a pending signature gets its one reminder, counted from signing: 24 hours, in milliseconds. */
export const REMIND_AFTER_MS = 24 * 60 * 60 * 1000;

/** How long a signature that nobody confirms is kept: 14 days, in milliseconds. */
export const UNCONFIRMED_KEPT_MS = 14 * 24 * 60 * 60 * 1000;

/** Mails that one address gets on one UTC day, over all campaigns, so that nobody is bombed through our forms. */
export const MAILS_PER_DAY = 3;

/** What to do when somebody signs with an address that is already in the campaign. */
export type ResignDecision = { action: "new_consent" | "resend_confirm" | "mail_already_signed" | "nothing" };

/** What to do when somebody asks for the link that our mail held. */
export type OwnLinkDecision = { action: "resend_confirm" | "mail_already_signed" | "nothing" };

/** What to do when somebody presses the button of a confirmation link. */
export type ConfirmDecision =
  | { action: "confirm" }
  | { action: "already" }
  | { action: "refuse"; reason: "closed" | "withdrawn" | "expired" | "invalidated" };

/** What to do when somebody withdraws. `wasCounted`: the counts have to follow. */
export type WithdrawDecision = { action: "withdraw"; wasCounted: boolean } | { action: "already" };

/**
 * Decides about a repeated signature. The page shows the same in every case; only the mailbox learns more.
 *
 * @param existing state, and when the last mail about this signature was queued (null: never).
 * @returns `new_consent`: pending again with a new token, the old ones die; `resend_confirm` and `mail_already_signed`:
 *   queue that mail; `nothing`: within the cooldown, or invalidated. An erased row has no address and is never found.
 */
export function decideResign(existing: { state: SignatureState; mailedAt: Date | null }, now: Date): ResignDecision {
  const mayMail = mayMailAgain(existing.mailedAt, now);
  switch (existing.state) {
    case "pending":
      return { action: mayMail ? "resend_confirm" : "nothing" };
    case "confirmed":
      return { action: mayMail ? "mail_already_signed" : "nothing" };
    case "withdrawn":
      return { action: "new_consent" };
    case "invalidated":
    case "erased":
      return { action: "nothing" };
  }
}

/**
 * Decides about a link that somebody lost. Unlike signing again it takes no new consent and has no closing date: who
 * withdrew gets the link as well, for only with it can the rest be erased; who did not confirm yet gets the link for that
 * while it works.
 *
 * @param existing as for decideResign; `createdAt` is the instant of signing.
 */
export function decideOwnLink(
  existing: { state: SignatureState; mailedAt: Date | null; createdAt: Date },
  campaign: CampaignWindow,
  now: Date,
): OwnLinkDecision {
  if (!mayMailAgain(existing.mailedAt, now)) return { action: "nothing" };
  switch (existing.state) {
    case "pending":
      return { action: decideConfirm(existing, campaign, now).action === "confirm" ? "resend_confirm" : "nothing" };
    case "confirmed":
    case "withdrawn":
      return { action: "mail_already_signed" };
    case "invalidated":
    case "erased":
      return { action: "nothing" };
  }
}

function mayMailAgain(mailedAt: Date | null, now: Date): boolean {
  return mailedAt === null || now.getTime() - mailedAt.getTime() >= RESEND_COOLDOWN_MS;
}

/**
 * Decides about a confirmation. A signature that is confirmed stays so however late the link is used again.
 * `expired` starts at `UNCONFIRMED_KEPT_MS` exactly, whether or not the erasing job has come by.
 *
 * @param signature `createdAt` is the instant of signing, or of signing again after a withdrawal.
 */
export function decideConfirm(
  signature: { state: SignatureState; createdAt: Date },
  campaign: CampaignWindow,
  now: Date,
): ConfirmDecision {
  switch (signature.state) {
    case "confirmed":
      return { action: "already" };
    case "withdrawn":
    case "invalidated":
      return { action: "refuse", reason: signature.state };
    case "erased":
      return { action: "refuse", reason: "expired" };
    case "pending":
      if (confirmationRefusal(campaign, now) !== null) return { action: "refuse", reason: "closed" };
      if (now.getTime() - signature.createdAt.getTime() >= UNCONFIRMED_KEPT_MS) {
        return { action: "refuse", reason: "expired" };
      }
      return { action: "confirm" };
  }
}

/** Decides about a withdrawal. It has no closing date and takes a pending signature too, so that a race ends withdrawn. */
export function decideWithdraw(signature: { state: SignatureState }): WithdrawDecision {
  switch (signature.state) {
    case "pending":
      return { action: "withdraw", wasCounted: false };
    case "confirmed":
      return { action: "withdraw", wasCounted: true };
    case "withdrawn":
    case "invalidated":
    case "erased":
      return { action: "already" };
  }
}
