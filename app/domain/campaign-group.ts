import type { CampaignState, Outcome, WindowRefusal } from "./campaign";

/** What a reader sorts campaigns by: those to sign, those handed over, those won (or won in part), and the rest. */
export const CAMPAIGN_GROUPS = ["open", "delivered", "won", "ended"] as const;
export type CampaignGroup = (typeof CAMPAIGN_GROUPS)[number];

/** Whether a value from outside names a group. */
export function isCampaignGroup(value: unknown): value is CampaignGroup {
  return CAMPAIGN_GROUPS.some((group) => group === value);
}

/**
 * The one group that a public campaign stands in. What can be signed is open whatever came of it so far; after that the
 * outcome says more than the handing over, which says more than the end.
 *
 * @param campaign.refusal why it takes no signature now (signingRefusal), or null.
 */
export function campaignGroup(campaign: {
  state: CampaignState;
  outcome: Outcome | null;
  refusal: WindowRefusal | null;
}): CampaignGroup {
  if (campaign.refusal === null) return "open";
  if (campaign.outcome === "won" || campaign.outcome === "partly_won") return "won";
  if (campaign.outcome === null && campaign.state === "delivered") return "delivered";
  return "ended";
}
