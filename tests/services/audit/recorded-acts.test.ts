import { expect, test } from "vitest";
import { addCounts } from "../../../app/data/counts";
import { loadOrCreateKeys } from "../../../app/data/keys";
import { verifyAudit } from "../../../app/services/audit/verify-audit";
import type { Ctx } from "../../../app/services/context";
import { deliverCampaign } from "../../../app/services/deliveries/deliver-campaign";
import { rotateKeys } from "../../../app/services/keys/rotate-keys";
import { answerHeldLetter } from "../../../app/services/mail/answer-held-letter";
import { allowOrigin } from "../../../app/services/partners/allow-origin";
import { removeOrigin } from "../../../app/services/partners/remove-origin";
import { setLogo } from "../../../app/services/pictures/set-logo";
import { storePicture } from "../../../app/services/pictures/store-picture";
import { exportSignatures } from "../../../app/services/signatures/export-signatures";
import { recountSignatures } from "../../../app/services/signatures/recount-signatures";
import { seedSignatures } from "../../../app/services/signatures/seed-signatures";
import { createStaffLink } from "../../../app/services/staff/create-link";
import { launchTestCampaign } from "../../support/campaign";
import { useContext } from "../../support/context";
import { useFolder } from "../../support/folder";
import { photo } from "../../support/pictures";
import { sign, signAndConfirm } from "../../support/sign";

const context = useContext();
const folder = useFolder();
const ORIGIN = "https://partner.example";
const SIGNER = { name: "Wren Oakley", email: "wren.oakley@example.org", place: "Oakville" };

interface Recorded {
  act: string;
  subject: string;
  isOfOrganisation: boolean;
  detail: unknown;
}

async function recorded(ctx: Ctx): Promise<Recorded[]> {
  const rows = await ctx.db.read.auditEntry.findMany({ orderBy: { sequence: "asc" } });
  return rows.map(({ act, subject, organisationId, detail, actor }) => {
    expect(actor).toBe("command line");
    return { act, subject, isOfOrganisation: organisationId !== null, detail: JSON.parse(detail) };
  });
}

async function campaign(): Promise<{ ctx: Ctx; slug: string; id: string }> {
  const { ctx } = context();
  const { slug, id } = await launchTestCampaign(ctx);
  await signAndConfirm(ctx, slug, SIGNER);
  return { ctx, slug, id };
}

test("signing, confirming and launching are no acts of staff", async () => {
  const { ctx, slug } = await campaign();
  await sign(ctx, slug);
  expect(await recorded(ctx)).toEqual([]);
});

test("a partner's origin is recorded as it comes, changes and goes, and nothing where nothing changes", async () => {
  const { ctx, slug } = await campaign();
  await allowOrigin(ctx, { slug, origin: ORIGIN, source: "first" });
  await allowOrigin(ctx, { slug, origin: ORIGIN, source: "first" });
  await allowOrigin(ctx, { slug, origin: ORIGIN, source: "second" });
  await allowOrigin(ctx, { slug, origin: "nonsense", source: "second" });
  await removeOrigin(ctx, { slug, origin: ORIGIN });
  await removeOrigin(ctx, { slug, origin: ORIGIN });
  const entry = { subject: "partner", isOfOrganisation: true };
  expect(await recorded(ctx)).toEqual([
    { ...entry, act: "partners.allow", detail: { before: null, after: { campaign: slug, source: "first" } } },
    { ...entry, act: "partners.allow", detail: { before: { source: "first" }, after: { source: "second" } } },
    { ...entry, act: "partners.remove", detail: { before: { campaign: slug, source: "second" }, after: null } },
  ]);
});

test("a delivery is recorded as it is frozen, as its dossier is written, as its letters are queued", async () => {
  const { ctx, slug } = await campaign();
  const options = { slug, dryRun: false, out: folder.path("dossier"), send: true };
  await deliverCampaign(ctx, { ...options, dryRun: true });
  expect(await recorded(ctx)).toEqual([]);
  await deliverCampaign(ctx, options);
  const entry = { subject: "delivery", isOfOrganisation: true };
  const after = { campaign: slug, number: 1 };
  const all = [
    { ...entry, act: "delivery.make", detail: { before: null, after: { ...after, listed: 1, withheld: 0 } } },
    { ...entry, act: "delivery.dossier", detail: { before: null, after } },
    { ...entry, act: "delivery.send", detail: { before: null, after: { ...after, letters: 2 } } },
  ];
  expect(await recorded(ctx)).toEqual(all);
  await deliverCampaign(ctx, { ...options, out: null });
  expect(await recorded(ctx)).toEqual(all);
  await deliverCampaign(ctx, options);
  expect(await recorded(ctx)).toEqual([...all, all[1]]);
});

test("an export is recorded before its first row, even one that fails", async () => {
  const { ctx, slug } = await campaign();
  const write = () => Promise.reject(new RangeError("the disk is full"));
  await expect(exportSignatures(ctx, { slug, bom: true, write })).rejects.toThrow("the disk is full");
  await exportSignatures(ctx, { slug: "typo", bom: true, write });
  expect(await recorded(ctx)).toEqual([
    {
      act: "signatures.export",
      subject: "campaign",
      isOfOrganisation: true,
      detail: { before: null, after: { campaign: slug } },
    },
  ]);
});

test("counts that are set right are recorded, and a recount that finds nothing is not", async () => {
  const { ctx, slug, id } = await campaign();
  await recountSignatures(ctx, { repair: true });
  await ctx.db.write((tx) => addCounts(tx, id, [{ kind: "total", key: "", by: 7 }]));
  await recountSignatures(ctx, { repair: false });
  await recountSignatures(ctx, { repair: true });
  expect(await recorded(ctx)).toEqual([
    {
      act: "counts.repair",
      subject: "campaign",
      isOfOrganisation: true,
      detail: { before: null, after: { campaign: slug, repaired: 1 } },
    },
  ]);
});

test("a change of keys is recorded with the key before", async () => {
  const { ctx } = context();
  const keyFile = folder.path("keys.json");
  await rotateKeys({ ...ctx, keys: await loadOrCreateKeys(keyFile) }, { keyFile, graceMs: 0 });
  expect(await recorded(ctx)).toEqual([
    { act: "keys.rotate", subject: "keys", isOfOrganisation: false, detail: { before: { key: 1 }, after: null } },
  ]);
});

test("made-up signatures, sign-in links and answers for held letters are recorded", async () => {
  const { ctx, slug } = await campaign();
  await seedSignatures(ctx, { slug, signatures: 2, seed: 1 });
  await createStaffLink(ctx, { email: "ana@example.org" });
  await deliverCampaign(ctx, { slug, dryRun: false, out: null, send: true });
  const letter = await ctx.db.read.outbox.findFirstOrThrow({ where: { kind: "letter" } });
  await ctx.db.write((tx) => tx.outbox.update({ where: { id: letter.id }, data: { state: "held" } }));
  await answerHeldLetter(ctx, { id: "typo", answer: "again" });
  await answerHeldLetter(ctx, { id: letter.id, answer: "sent" });
  await answerHeldLetter(ctx, { id: letter.id, answer: "sent" });
  const entries = await recorded(ctx);
  expect(entries.filter(({ act }) => !act.startsWith("delivery."))).toEqual([
    {
      act: "signatures.seed",
      subject: "campaign",
      isOfOrganisation: true,
      detail: { before: null, after: { campaign: slug, signatures: 2, seed: 1 } },
    },
    { act: "staff.link", subject: "staff", isOfOrganisation: false, detail: { before: null, after: null } },
    {
      act: "mail.answer",
      subject: "mail",
      isOfOrganisation: true,
      detail: { before: null, after: { answer: "sent" } },
    },
  ]);
});

test("a picture is recorded once, a logo with the one before", async () => {
  const { ctx } = await campaign();
  const bytes = await photo(64, 64);
  const stored = await storePicture(ctx, bytes);
  await storePicture(ctx, bytes);
  const pictureId = stored.ok ? stored.value.id : "";
  await setLogo(ctx, { pictureId, organisation: "typo" });
  await setLogo(ctx, { pictureId, organisation: "coalition" });
  expect(await recorded(ctx)).toMatchObject([
    { act: "pictures.add", subject: "picture", isOfOrganisation: false },
    {
      act: "organisation.logo",
      isOfOrganisation: true,
      detail: { before: { logo: null }, after: { logo: pictureId } },
    },
  ]);
});

test("abuse 109: after all of these the chain holds, and nothing of a signer is in it", async () => {
  const { ctx, slug } = await campaign();
  await allowOrigin(ctx, { slug, origin: ORIGIN, source: "partner" });
  await deliverCampaign(ctx, { slug, dryRun: false, out: folder.path("all"), send: true });
  await exportSignatures(ctx, { slug, bom: true, write: async () => {} });
  expect(await verifyAudit(ctx, {})).toMatchObject({ entries: 5, broken: null });
  const text = JSON.stringify(await ctx.db.read.auditEntry.findMany()).toLowerCase();
  for (const value of Object.values(SIGNER)) expect(text).not.toContain(value.toLowerCase());
});
