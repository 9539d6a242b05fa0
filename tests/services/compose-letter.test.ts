import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { OutboxRow } from "../../app/data/outbox";
import type { DeliveryManifest } from "../../app/domain/delivery";
import { composeLetter } from "../../app/services/deliveries/compose-letter";
import { deliverCampaign } from "../../app/services/deliveries/deliver-campaign";
import { eraseOwnSignature } from "../../app/services/signatures/erase-signature";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { signAndConfirm } from "../support/sign";

const context = useContext();
const TEXT = {
  title: "Establish a commission",
  summary: "",
  ask: "Establish it.",
  body: "",
  consent: "",
  consentName: "",
  consentUpdates: "",
  letterSubject: "{{campaign}}: {{total}}",
  letterBody: "{{salutation}}\n\n{{total}}/{{countries}}/{{listed}}/{{withheld}} {{date}}\n\n{{ask}}\n\n{{coalition}}",
};

/** A campaign of three signers delivered to a mission that reads English and one that reads Korean. */
async function delivered(salutation = "Excellency,"): Promise<{ rows: OutboxRow[]; tokens: string[]; slug: string }> {
  const { ctx } = context();
  const target = { country: "CH", salutation };
  const { slug } = await launchTestCampaign(ctx, {
    texts: { en: TEXT, ko: { ...TEXT, title: "위원회를 설치하라", ask: "설치하라." } },
    targets: [
      { ...target, office: "First Mission", email: "first@mission.example", locale: "en" },
      { ...target, office: "둘째 대표부", email: "second@mission.example", locale: "ko" },
    ],
  });
  const tokens: string[] = [];
  for (const [i, country] of ["CH", "KR", "KR"].entries())
    tokens.push(
      await signAndConfirm(ctx, slug, { country, email: `person${i}@example.org`, showName: i === 2 ? "" : "on" }),
    );
  await deliverCampaign(ctx, { slug, dryRun: false, out: null, send: true });
  const rows = await ctx.db.read.outbox.findMany({ where: { kind: "letter" } });
  const targets = await ctx.db.read.target.findMany({ orderBy: { position: "asc" } });
  rows.sort(
    (a, b) => targets.findIndex(({ id }) => id === a.targetId) - targets.findIndex(({ id }) => id === b.targetId),
  );
  return { rows, tokens, slug };
}

test("a letter is in its target's language, with figures as of the freeze and the delivery attached", async () => {
  const { ctx } = context();
  const { rows } = await delivered();
  const [english, korean] = await Promise.all(rows.map((row) => composeLetter(ctx, row)));
  expect(english).toMatchObject({
    kind: "letter",
    messageId: rows[0]?.messageId,
    to: { name: "First Mission", address: "first@mission.example" },
    subject: "Establish a commission: 3",
  });
  expect(english?.text).toContain("Excellency,\n\n3/2/2/1 1 March 2026\n\nEstablish it.\n\nThe Coalition");
  expect(korean?.subject).toBe("위원회를 설치하라: 3");
  expect(korean?.text).toContain("2026년 3월 1일");
  expect(korean?.text).toContain("연대");
  expect(english?.attachments.map(({ filename }) => filename)).toEqual([
    "list.csv",
    "leaves.txt",
    "manifest.json",
    "manifest.sig",
  ]);
  const bytes = (name: string) => english?.attachments.find(({ filename }) => filename === name)?.content as Uint8Array;
  const manifest = JSON.parse(Buffer.from(bytes("manifest.json")).toString()) as DeliveryManifest;
  const hash = createHash("sha256").update(bytes("list.csv")).digest("hex");
  expect(manifest.files[0]?.sha256).toBe(hash);
  expect(english?.text).toContain(hash);
  for (const { content } of english?.attachments ?? []) expect(Buffer.from(content).toString()).not.toContain("@");
});

test("a list too large for a mail stays here: the manifest and its signature go, with a sentence that says so", async () => {
  const { ctx } = context();
  const { rows } = await delivered();
  const letters = await Promise.all(rows.map((row) => composeLetter(ctx, row, { maxAttachedBytes: 1000 })));
  for (const letter of letters)
    expect(letter?.attachments.map(({ filename }) => filename)).toEqual(["manifest.json", "manifest.sig"]);
  expect(letters[0]?.text.replace(/\s+/g, " ")).toContain("We hand it over on request");
  expect(letters[1]?.text.replace(/\s+/g, " ")).toContain("요청하시면 전해 드리겠습니다");
});

test("who was erased between the freeze and the sending is in no attachment", async () => {
  const { ctx } = context();
  const { rows, tokens } = await delivered();
  await eraseOwnSignature(ctx, { token: tokens[0] as string });
  const letter = await composeLetter(ctx, rows[0] as OutboxRow);
  const list = Buffer.from(letter?.attachments[0]?.content as Uint8Array).toString();
  expect(list.trim().split("\r\n")).toHaveLength(2);
  expect(Buffer.from(letter?.attachments[2]?.content as Uint8Array).toString()).toContain('"removedSinceFreeze": 1');
});

test.each(["target left", "campaign archived", "campaign taken back", "delivery gone"])(
  "a letter is not wanted any more: %s",
  async (why) => {
    const { ctx } = context();
    const { rows } = await delivered();
    await ctx.db.write(async (tx) => {
      if (why === "target left") await tx.target.updateMany({ data: { leftAt: ctx.clock() } });
      if (why === "campaign archived") await tx.campaign.updateMany({ data: { state: "archived" } });
      if (why === "campaign taken back") await tx.campaign.updateMany({ data: { state: "draft" } });
      if (why === "delivery gone") await tx.delivery.updateMany({ data: { state: "abandoned" } });
    });
    expect(await composeLetter(ctx, rows[0] as OutboxRow)).toBeNull();
  },
);

test("abuse 96: a salutation with markup, line ends or a field in it stays what it is", async () => {
  const { ctx } = context();
  const { rows } = await delivered("<b>Sir</b> {{total}} $& &amp;");
  const letter = await composeLetter(ctx, rows[0] as OutboxRow);
  expect(letter?.text).toContain("<b>Sir</b> {{total}} $& &amp;");
  expect(letter?.html).not.toContain("<b>Sir</b>");
  expect(letter?.subject).toBe("Establish a commission: 3");
});
