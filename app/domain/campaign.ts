/** Where a campaign stands: draft → in_review → published → closed → delivered → archived. */
export type CampaignState = "draft" | "in_review" | "published" | "closed" | "delivered" | "archived";

/** How a finished campaign ended. */
export type Outcome = "won" | "partly_won" | "lost";

/** What decides whether a campaign takes signatures. `closesAt` is a UTC instant, null for "no closing date". */
export type CampaignWindow = { state: CampaignState; closesAt: Date | null };

/** Why a campaign takes no signature: not published yet, past its closing, or taken away (archived). */
export type WindowRefusal = "not_open" | "closed" | "gone";

/** How long after the closing a signature made before it can still be confirmed: 24 hours, in milliseconds. */
export const CONFIRM_GRACE_MS = 24 * 60 * 60 * 1000;

/**
 * Whether a campaign takes a new signature at an instant: null = yes, else the reason why not.
 * The closing instant itself is already closed. Call it with the server's clock inside the transaction that writes.
 */
export function signingRefusal(window: CampaignWindow, now: Date): WindowRefusal | null {
  const refusal = stateRefusal(window.state);
  if (refusal !== null) return refusal;
  return isPast(window.closesAt, 0, now) ? "closed" : null;
}

/**
 * Whether a campaign takes the confirmation of a signature made earlier: null = yes, else the reason why not.
 * Runs `CONFIRM_GRACE_MS` longer than signing, in the states closed and delivered too, because the mail promised it.
 * A closed campaign without a closing instant has no grace: whoever closes a campaign early sets `closesAt`.
 */
export function confirmationRefusal(window: CampaignWindow, now: Date): WindowRefusal | null {
  const refusal = stateRefusal(window.state);
  if (refusal === "not_open" || refusal === "gone") return refusal;
  const hasGrace = refusal === null || window.closesAt !== null;
  return hasGrace && !isPast(window.closesAt, CONFIRM_GRACE_MS, now) ? null : "closed";
}

function stateRefusal(state: CampaignState): WindowRefusal | null {
  switch (state) {
    case "draft":
    case "in_review":
      return "not_open";
    case "published":
      return null;
    case "closed":
    case "delivered":
      return "closed";
    case "archived":
      return "gone";
  }
}

function isPast(instant: Date | null, graceMs: number, now: Date): boolean {
  return instant !== null && now.getTime() >= instant.getTime() + graceMs;
}

/** States of campaigns that strangers may see: published, and not taken away. */
export const LISTED_STATES = ["published", "closed", "delivered"] as const satisfies readonly CampaignState[];

/** Whether strangers may see a campaign in this state: it stands in lists and may be linked to. */
export function isListedState(state: string): boolean {
  return LISTED_STATES.some((listed) => listed === state);
}

/** Whether strangers could see a campaign and may no more: its addresses are gone, and not merely unknown. */
export function isTakenAway(campaign: { state: string; wasPublished: boolean }): boolean {
  return campaign.state === "archived" && campaign.wasPublished;
}
