import { describe, expect, test } from "vitest";
import { readCounts } from "../../app/data/counts";
import { isSource } from "../../app/domain/source";
import type { Ctx } from "../../app/services/context";
import { eraseOwnSignature } from "../../app/services/signatures/erase-signature";
import { readReceipt } from "../../app/services/signatures/read-receipt";
import { readSignature } from "../../app/services/signatures/read-signature";
import { readThanks } from "../../app/services/signatures/read-thanks";
import { withdrawSignature } from "../../app/services/signatures/withdraw-signature";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { signAndConfirm, tokenFor } from "../support/sign";

const context = useContext();

function viaOf(url: string | undefined): string {
  return new URL(url ?? "").searchParams.get("via") ?? "";
}

/** Signs and confirms for people who came by a link. */
async function comeBy(ctx: Ctx, slug: string, via: string, names: string[]): Promise<string[]> {
  const tokens: string[] = [];
  for (const name of names) tokens.push(await signAndConfirm(ctx, slug, { email: `${name}@example.org`, via }));
  return tokens;
}

describe("the receipt of a confirmed signature", () => {
  test("says what was recorded, and its leaf is the one in the ledger", async () => {
    const { ctx } = context();
    const { slug, id } = await launchTestCampaign(ctx);
    await signAndConfirm(ctx, slug, { email: "first@example.org" });
    const token = await signAndConfirm(ctx, slug);
    const receipt = await readReceipt(ctx, { token });
    expect(receipt).toMatchObject({
      campaign: { slug, title: "Establish a commission", locale: "en" },
      version: 1,
      confirmedAt: ctx.clock(),
      leaf: 2,
    });
    const leaf = await ctx.db.read.ledgerEntry.findFirst({ where: { campaignId: id, position: 1 } });
    const own = await ctx.db.read.signature.findFirst({ where: { emailKey: ctx.keys.emailKey("ada@example.org") } });
    expect(leaf?.signatureId).toBe(own?.id);
    expect(JSON.stringify(receipt)).not.toMatch(/Ada|ada@example/);
  });

  test("is there for nobody else: not by the confirmation's token, not once the signature is withdrawn", async () => {
    const { ctx } = context();
    const { slug } = await launchTestCampaign(ctx);
    const token = await signAndConfirm(ctx, slug);
    const confirm = await tokenFor(ctx, "ada@example.org", "confirm");
    for (const wrong of [confirm, "x".repeat(32), ""]) expect(await readReceipt(ctx, { token: wrong })).toBeNull();
    await withdrawSignature(ctx, { token });
    expect(await readReceipt(ctx, { token })).toBeNull();
    expect((await readSignature(ctx, { token }))?.link).toBeNull();
  });

  test("comes with the count and what can be done next", async () => {
    const { ctx } = context();
    const { slug } = await launchTestCampaign(ctx);
    for (const other of ["a", "b", "c", "d"]) await launchTestCampaign(ctx, { slug: other });
    await launchTestCampaign(ctx, { slug: "over", closesAt: new Date(ctx.clock().getTime() + 1) });
    const { clock } = context();
    clock.advance(1);
    const manageToken = await signAndConfirm(ctx, slug);
    const thanks = await readThanks(ctx, { manageToken, slug, locale: "ko" });
    expect(thanks).toMatchObject({ count: 1, receipt: { leaf: 1 }, steps: { campaign: { locale: "ko" } } });
    expect(thanks.steps?.offices.map(({ office }) => office)).toEqual(["First Mission", "Second Mission"]);
    const others = thanks.steps?.others.map((campaign) => campaign.slug) ?? [];
    expect(others).toHaveLength(3);
    expect(["a", "b", "c", "d"]).toEqual(expect.arrayContaining(others));
  });
});

describe("a signer's own link", () => {
  test("is the same each time, another for each signer, and a source that the form takes", async () => {
    const { ctx } = context();
    const { slug } = await launchTestCampaign(ctx);
    const tokens = await comeBy(ctx, slug, "", ["ada", "zoe"]);
    const links = await Promise.all(
      [...tokens, ...tokens].map(async (token) => (await readReceipt(ctx, { token }))?.link),
    );
    expect(links[0]).toMatch(/^http:\/\/localhost:3000\/campaigns\/commission\?via=p-[a-z2-7]{10}$/);
    expect([links[0], links[1]]).toEqual([links[2], links[3]]);
    expect(links[0]).not.toBe(links[1]);
    expect(isSource(viaOf(links[0]))).toBe(true);
    expect((await readSignature(ctx, { token: tokens[0] as string }))?.link).toBe(links[0]);
  });

  test("is in no row, so that the database does not tell whose it is", async () => {
    const { ctx } = context();
    const { slug } = await launchTestCampaign(ctx);
    const token = await signAndConfirm(ctx, slug);
    const via = viaOf((await readReceipt(ctx, { token }))?.link);
    const tables = [ctx.db.read.signature.findMany(), ctx.db.read.count.findMany(), ctx.db.read.token.findMany()];
    expect(JSON.stringify(await Promise.all<unknown>(tables))).not.toContain(via);
  });

  test("abuse 71: tells its owner nothing of who came by it: the coalition's count grows, what the owner sees does not", async () => {
    const { ctx } = context();
    const { slug, id } = await launchTestCampaign(ctx);
    const token = await signAndConfirm(ctx, slug);
    const seen = async () => {
      const thanks = await readThanks(ctx, { manageToken: token, slug, locale: "en" });
      return JSON.stringify([thanks.receipt, await readSignature(ctx, { token })]);
    };
    const before = await seen();
    const via = viaOf((await readReceipt(ctx, { token }))?.link);
    for (const count of [1, 5, 6]) {
      const names = Array.from({ length: count }, (_, i) => `friend.${count}.${i}`);
      await comeBy(ctx, slug, via, names);
      expect(await seen()).toBe(before);
    }
    const counts = await readCounts(ctx.db.read, id, "source");
    expect(counts.get(via)).toBe(12);
  });

  test("cannot be made again once its signature is erased", async () => {
    const { ctx } = context();
    const { slug } = await launchTestCampaign(ctx);
    const token = await signAndConfirm(ctx, slug);
    const before = viaOf((await readReceipt(ctx, { token }))?.link);
    await eraseOwnSignature(ctx, { token });
    expect(await readReceipt(ctx, { token })).toBeNull();
    const again = viaOf((await readReceipt(ctx, { token: await signAndConfirm(ctx, slug) }))?.link);
    expect(again).not.toBe(before);
  });
});
