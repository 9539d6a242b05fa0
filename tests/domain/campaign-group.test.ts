import { describe, expect, test } from "vitest";
import { CAMPAIGN_GROUPS, campaignGroup, isCampaignGroup } from "../../app/domain/campaign-group";

describe("the group of a campaign", () => {
  test.each([
    ["open", "published", null, null],
    ["open", "published", "partly_won", null],
    ["ended", "published", null, "closed"],
    ["ended", "closed", null, "closed"],
    ["ended", "closed", "lost", "closed"],
    ["ended", "delivered", "lost", "closed"],
    ["delivered", "delivered", null, "closed"],
    ["won", "delivered", "won", "closed"],
    ["won", "delivered", "partly_won", "closed"],
    ["won", "closed", "won", "closed"],
    ["won", "published", "won", "closed"],
  ] as const)("is %j for one that is %s with the outcome %s and refuses signatures as %s", (...row) => {
    const [group, state, outcome, refusal] = row;
    expect(campaignGroup({ state, outcome, refusal })).toBe(group);
  });

  test("is one of those that there are", () => {
    expect(CAMPAIGN_GROUPS.filter(isCampaignGroup)).toEqual([...CAMPAIGN_GROUPS]);
    for (const other of ["", "Open", "gone", "constructor", null, 1]) expect(isCampaignGroup(other)).toBe(false);
  });
});
