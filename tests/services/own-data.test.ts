import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { downloadOwnData } from "../../app/services/signatures/download-own-data";
import { readSignature } from "../../app/services/signatures/read-signature";
import { unsubscribe } from "../../app/services/signatures/unsubscribe";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { signAndConfirm, tokenFor } from "../support/sign";

const context = useContext();
const EMAIL = "info@example.org";

/** Columns that are in no download, and why that withholds nothing about the signer. */
const INTERNAL: Record<string, string> = {
  id: "a number by chance; nothing outside asks by it",
  campaignId: "the campaign is named by its slug",
  textId: "the text is named by the version and hash of each consent",
  emailKey: "a code made from the address, which is there itself",
  keyId: "which of our keys the person is sealed with",
  sealed: "name, address, place and comment, which are there unsealed",
  nonce: "a secret from which the links of the mails are made",
  erasedAt: "of a signature that is still there, nothing",
};

/** The columns of a model, relations left out. */
function columnsOf(model: string): string[] {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const body = new RegExp(`^model ${model} \\{(.*?)^\\}`, "ms").exec(schema)?.[1] ?? "";
  return [...body.matchAll(/^ {2}(\w+) +(?:String|Int|Boolean|DateTime|Bytes)\b/gm)].map(([, name]) => name as string);
}

describe("what a signer can download", () => {
  test("holds every column of the signature but those that are named as internal", async () => {
    const { ctx } = context();
    const { slug } = await launchTestCampaign(ctx);
    const token = await signAndConfirm(ctx, slug, { email: EMAIL, name: "Аda Example", via: "partner-a" });
    const signature = (await downloadOwnData(ctx, { token }))?.signature ?? {};
    const columns = columnsOf("Signature");
    expect(columns.length).toBeGreaterThan(20);
    expect(columns.filter((column) => !(column in signature) && !(column in INTERNAL))).toEqual([]);
    expect(Object.keys(INTERNAL).filter((column) => !columns.includes(column))).toEqual([]);
    expect(signature).toMatchObject({
      locale: "en",
      source: "partner-a",
      flags: ["role_address", "mixed_scripts"],
      mailedAt: ctx.clock(),
      remindedAt: null,
    });
  });

  test("holds what is kept by the address: the mails of the day, and what mail was stopped", async () => {
    const { ctx } = context();
    const { slug } = await launchTestCampaign(ctx);
    const token = await signAndConfirm(ctx, slug, { email: EMAIL, updates: "on" });
    await unsubscribe(ctx, { token: await tokenFor(ctx, EMAIL, "unsubscribe") });
    expect(await downloadOwnData(ctx, { token })).toMatchObject({
      mailsPerDay: [{ day: "2026-03-01", mails: 2 }],
      stopped: [{ scope: "updates", reason: "unsubscribe", since: ctx.clock() }],
    });
  });

  test("is what the signer's own page shows, and more", async () => {
    const { ctx } = context();
    const { slug } = await launchTestCampaign(ctx);
    const token = await signAndConfirm(ctx, slug, { email: EMAIL });
    expect((await downloadOwnData(ctx, { token }))?.signature).toEqual(await readSignature(ctx, { token }));
  });
});
