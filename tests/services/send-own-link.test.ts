import { describe, expect, test } from "vitest";
import { parseEmail } from "../../app/domain/email";
import { forgetCampaignHeads } from "../../app/services/campaigns/campaign-head";
import type { Ctx } from "../../app/services/context";
import { composeMail } from "../../app/services/mail/compose-mail";
import { eraseOwnSignature } from "../../app/services/signatures/erase-signature";
import { sendOwnLink } from "../../app/services/signatures/send-own-link";
import { withdrawSignature } from "../../app/services/signatures/withdraw-signature";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { sign, signAndConfirm, tokenFor } from "../support/sign";

const context = useContext();
const EMAIL = "ada@example.org";
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

function askFor(ctx: Ctx, slug: string, email = EMAIL) {
  const parsed = parseEmail(email);
  if (!parsed.ok) throw new Error(parsed.error);
  return sendOwnLink(ctx, { slug, email: parsed.value });
}

/** Closes a campaign that takes no more signatures from a day ago on. */
async function close(ctx: Ctx, slug: string, state = "closed", closesAt = new Date(ctx.clock().getTime() - DAY)) {
  await ctx.db.write((tx) => tx.campaign.update({ where: { slug }, data: { state, closesAt } }));
  forgetCampaignHeads(ctx.db);
}

/** Kinds of all mails, in the order in which they were queued. */
async function mails(ctx: Ctx) {
  const rows = await ctx.db.read.outbox.findMany({ orderBy: { createdAt: "asc" } });
  return rows.map(({ kind }) => kind);
}

/** The newest mail, written as it would be sent. */
async function newest(ctx: Ctx) {
  const row = await ctx.db.read.outbox.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
  return composeMail(ctx, row);
}

describe("a link that was lost, asked for again", () => {
  test.each(["published", "closed", "delivered", "archived"])("comes while the campaign is %s", async (state) => {
    const { ctx, clock } = context();
    const { slug } = await launchTestCampaign(ctx);
    const token = await signAndConfirm(ctx, slug);
    clock.advance(HOUR);
    await close(ctx, slug, state);
    expect(await askFor(ctx, slug, "Ada@example.org")).toEqual({ outcome: "accepted" });
    expect(await mails(ctx)).toEqual(["confirm", "confirmed", "already_signed"]);
    const mail = await newest(ctx);
    expect(mail?.text).toContain(`http://localhost:3000/signature/${token}`);
    expect(mail?.text).toContain("to get its link once more");
    expect(mail?.to.address).toBe(EMAIL);
  });

  test("comes to who has withdrawn as well, and says so: only with it can the rest be erased", async () => {
    const { ctx, clock } = context();
    const { slug } = await launchTestCampaign(ctx);
    const token = await signAndConfirm(ctx, slug);
    await withdrawSignature(ctx, { token });
    clock.advance(HOUR);
    await close(ctx, slug);
    await askFor(ctx, slug);
    const mail = await newest(ctx);
    expect(mail?.text).toContain(`/signature/${token}`);
    expect(mail?.text).toContain("You have withdrawn it");
    expect(mail?.text).not.toContain("counts");
  });

  test("is the link to confirm for who has not yet, as long as that works", async () => {
    const { ctx, clock } = context();
    const { slug } = await launchTestCampaign(ctx);
    await sign(ctx, slug);
    const token = await tokenFor(ctx, EMAIL, "confirm");
    clock.advance(HOUR);
    await close(ctx, slug, "closed", new Date(clock.now().getTime() - 1));
    await askFor(ctx, slug);
    expect((await newest(ctx))?.text).toContain(`/confirm/${token}`);
    clock.advance(DAY);
    await askFor(ctx, slug);
    expect(await mails(ctx)).toEqual(["confirm", "confirm"]);
  });

  test("sends nothing to an address that has not signed this campaign, was erased, or was found to be fraud", async () => {
    const { ctx, clock } = context();
    const { slug } = await launchTestCampaign(ctx);
    await launchTestCampaign(ctx, { slug: "other" });
    await signAndConfirm(ctx, "other");
    await eraseOwnSignature(ctx, { token: await signAndConfirm(ctx, slug, { email: "erased@example.org" }) });
    await signAndConfirm(ctx, slug, { email: "fraud@example.org" });
    const emailKey = ctx.keys.emailKey("fraud@example.org");
    await ctx.db.write((tx) => tx.signature.updateMany({ where: { emailKey }, data: { state: "invalidated" } }));
    clock.advance(HOUR);
    await close(ctx, slug);
    const before = await mails(ctx);
    for (const email of [EMAIL, "erased@example.org", "fraud@example.org", "nobody@example.org"])
      expect(await askFor(ctx, slug, email)).toEqual({ outcome: "accepted" });
    expect(await mails(ctx)).toEqual(before);
  });

  test("abuse 23: comes once an hour, however often it is asked for, and no more than three mails come a day", async () => {
    const { ctx, clock } = context();
    const { slug } = await launchTestCampaign(ctx);
    await signAndConfirm(ctx, slug);
    await askFor(ctx, slug);
    expect(await mails(ctx)).toHaveLength(2);
    clock.advance(HOUR);
    await close(ctx, slug);
    await Promise.all(Array.from({ length: 20 }, () => askFor(ctx, slug)));
    expect(await mails(ctx)).toHaveLength(3);
    clock.advance(HOUR);
    await askFor(ctx, slug);
    expect(await mails(ctx)).toHaveLength(3);
    clock.advance(DAY);
    await askFor(ctx, slug);
    expect(await mails(ctx)).toHaveLength(4);
  });

  test.each(["draft", "in_review"])("is not there for a campaign that strangers may not see (%s)", async (state) => {
    const { ctx } = context();
    const { slug } = await launchTestCampaign(ctx);
    await close(ctx, slug, state);
    for (const asked of [slug, "nowhere", "../x"]) expect(await askFor(ctx, asked)).toEqual({ outcome: "not_found" });
  });
});
