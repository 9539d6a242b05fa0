import { expect, test } from "vitest";
import { forgetQuotas } from "../../app/services/mail/forget-quotas";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { sign } from "../support/sign";

const context = useContext();

test("how many mails an address got is kept until its day is over, in UTC, and for mails put off to a later day", async () => {
  const { ctx, clock } = context();
  for (const slug of ["one", "two", "three", "four"]) {
    await launchTestCampaign(ctx, { slug });
    await sign(ctx, slug);
  }
  const days = async () => (await ctx.db.read.mailQuota.findMany({ orderBy: { day: "asc" } })).map(({ day }) => day);
  clock.set("2026-03-01T23:59:59.999Z");
  expect(await forgetQuotas(ctx)).toEqual({ forgotten: 0 });
  expect(await days()).toEqual(["2026-03-01", "2026-03-02"]);
  clock.set("2026-03-02T00:00:00.000Z");
  expect(await forgetQuotas(ctx)).toEqual({ forgotten: 1 });
  expect(await days()).toEqual(["2026-03-02"]);
});
