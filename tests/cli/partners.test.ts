import { expect, test } from "vitest";
import { MAX_PARTNER_ORIGINS } from "../../app/services/partners/allow-origin";
import { launchTestCampaign } from "../support/campaign";
import { runCli } from "../support/cli";
import { useContext } from "../support/context";

const context = useContext();
const cli = (...argv: string[]) => runCli(context().ctx, ["partners", ...argv]);
const ORIGIN = "https://partner.example";

test("an origin is allowed, listed and removed", async () => {
  const { slug } = await launchTestCampaign(context().ctx);
  expect(await cli("list")).toMatchObject({
    code: 0,
    out: "",
    err: expect.stringContaining("partners allow CAMPAIGN"),
  });
  expect(await cli("allow", slug, ORIGIN, "partner")).toEqual({
    code: 0,
    out: "https://partner.example may show the form now (commission, source partner).\n",
    err: "",
  });
  expect((await cli("allow", slug, ORIGIN, "partner")).out).toContain("could show the form already (");
  expect((await cli("allow", slug, ORIGIN, "other")).out).toContain("count under this source from now on");
  const again = await cli("allow", slug, ORIGIN, "partner", "--json");
  expect(JSON.parse(again.out)).toEqual({ campaign: slug, origin: ORIGIN, source: "partner", outcome: "changed" });

  expect((await cli("list")).out).toBe("commission  https://partner.example  partner\n");
  expect(JSON.parse((await cli("list", slug, "--json")).out)).toEqual([
    { campaign: slug, origin: ORIGIN, source: "partner" },
  ]);

  expect((await cli("remove", slug, ORIGIN)).out).toContain("may no longer show the form of commission");
  const missing = await cli("remove", slug, ORIGIN);
  expect(missing).toMatchObject({ code: 3, out: "", err: expect.stringContaining("partners list commission") });
  expect(JSON.parse((await cli("list", "--json")).out)).toEqual([]);
});

test.each<[argv: string[], says: string]>([
  [["allow", "typo", ORIGIN, "partner"], 'no campaign "typo". The campaigns are: commission'],
  [["list", "typo"], 'no campaign "typo". The campaigns are: commission'],
  [["remove", "typo", ORIGIN], 'no campaign "typo". The campaigns are: commission'],
  [["allow", "commission", `${ORIGIN}/page`, "partner"], "Did you mean https://partner.example?"],
  [["allow", "commission", "HTTPS://Partner.Example", "partner"], "Did you mean https://partner.example?"],
  [["allow", "commission", "partner.example", "partner"], "such as https://partner.example"],
  [["allow", "commission", ORIGIN, "The Partner"], "up to 32 small letters, digits and hyphens"],
  [["allow", "commission", ORIGIN], "missing required argument 'source'"],
])("%j ends with 2 and says what is right", async (argv, says) => {
  await launchTestCampaign(context().ctx);
  const { code, out, err } = await cli(...argv);
  expect(err).toContain(says);
  expect({ code, out }).toEqual({ code: 2, out: "" });
});

test("too many origins are refused with 3, with what to do", async () => {
  const origins = Array.from({ length: MAX_PARTNER_ORIGINS }, (_, i) => ({
    origin: `https://p${i}.example`,
    source: "p",
  }));
  const { slug } = await launchTestCampaign(context().ctx, { origins });
  const { code, err } = await cli("allow", slug, ORIGIN, "partner");
  expect(code).toBe(3);
  expect(err).toContain("partners remove");
});
