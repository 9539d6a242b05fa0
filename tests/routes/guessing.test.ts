import { expect, test } from "vitest";
import { LIMITS } from "../../app/web/limits";
import { launchTestCampaign } from "../support/campaign";
import { signAndConfirm, tokenFor } from "../support/sign";
import { useSite } from "../support/site";

const site = useSite();

test("abuse 41: who guesses links is stopped for a while; links that are right are answered all the while", async () => {
  const { slug } = await launchTestCampaign(site().runtime);
  const own = `/signature/${await signAndConfirm(site().runtime, slug)}`;
  const stop = `/unsubscribe/${await tokenFor(site().runtime, "ada@example.org", "unsubscribe")}`;
  const guess = (path = "/signature") => site().ask(`${path}/${"Z".repeat(32)}`);
  for (let guesses = 0; guesses < LIMITS.tokenLookups.max; guesses++) {
    expect((await site().ask(own)).status).toBe(200);
    expect((await guess()).status).toBe(404);
  }
  for (const path of ["/signature", "/confirm", "/ko/confirm", "/staff/sign-in"]) {
    const refused = await guess(path);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect(Number(refused.headers["retry-after"])).toBeLessThanOrEqual(LIMITS.tokenLookups.windowMs / 1000);
  }
  expect((await site().ask(own)).status).toBe(200);
  expect((await site().ask(stop, { body: { "List-Unsubscribe": "One-Click" } })).status).toBe(200);
  expect((await site().ask(`/campaigns/${slug}`)).status).toBe(200);
});
