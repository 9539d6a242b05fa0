import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { type ExportResult, exportSignatures } from "../../app/services/signatures/export-signatures";
import { withdrawSignature } from "../../app/services/signatures/withdraw-signature";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { sign, signAndConfirm } from "../support/sign";

const context = useContext();

async function exported(slug: string, bom = true): Promise<{ text: string; result: ExportResult }> {
  let text = "";
  const write = async (chunk: string) => {
    text += chunk;
  };
  const result = await exportSignatures(context().ctx, { slug, bom, write });
  return { text, result };
}

function rowsOf(text: string): Record<string, string>[] {
  return parse(text, { columns: true, bom: true });
}

test("the export holds every confirmed signature in the order of signing, and nobody else", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  await signAndConfirm(ctx, slug, {
    name: "김영희",
    country: "KR",
    place: "서울",
    comment: 'Two lines,\nand a "quote"; so be it',
    email: "one@example.org",
    via: "partner",
  });
  clock.set("2026-03-02T23:30:00Z");
  await sign(ctx, slug, { name: "Łukasz Dvořák", country: "PL", email: "two@example.org", showName: "" });
  await sign(ctx, slug, { name: "Never Confirmed", email: "three@example.org" });
  const gone = await signAndConfirm(ctx, slug, { name: "Withdrawn", email: "four@example.org" });
  await withdrawSignature(ctx, { token: gone });
  clock.set("2026-03-03T00:30:00Z");
  await signAndConfirm(ctx, slug, { name: "Łukasz Dvořák", country: "PL", email: "two@example.org" });
  const { text, result } = await exported(slug);
  expect(result).toEqual({ outcome: "exported", signatures: 2 });
  expect(rowsOf(text)).toEqual([
    {
      no: "1",
      name: "김영희",
      name_shown: "yes",
      country: "KR",
      country_name: "Republic of Korea",
      place: "서울",
      comment: 'Two lines,\nand a "quote"; so be it',
      language: "en",
      source: "partner",
      signed_on: "2026-03-01",
      confirmed_on: "2026-03-01",
      text_version: "en-1",
    },
    {
      no: "2",
      name: "Łukasz Dvořák",
      name_shown: "no",
      country: "PL",
      country_name: "Poland",
      place: "",
      comment: "",
      language: "en",
      source: "",
      signed_on: "2026-03-02",
      confirmed_on: "2026-03-03",
      text_version: "en-1",
    },
  ]);
  expect(text).not.toContain("@");
});

test("it begins with a byte order mark unless that is not wanted, and its lines end with CRLF", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await signAndConfirm(ctx, slug);
  expect((await exported(slug)).text).toMatch(/^\uFEFFno,name,.*\r\n1,.*\r\n$/);
  expect((await exported(slug, false)).text).toMatch(/^no,name,/);
});

test("A23, abuse 13: cells that a spreadsheet would take for formulas are made harmless, in every column", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await signAndConfirm(ctx, slug, { name: "=SUM(A1)", place: "+1", comment: "-2\n=cmd" });
  const { text } = await exported(slug);
  expect(rowsOf(text)[0]).toMatchObject({ name: "'=SUM(A1)", place: "'+1", comment: "'-2\n'=cmd" });
});

test("more signatures than a page holds all come, each once", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  const { seedSignatures } = await import("../../app/services/signatures/seed-signatures");
  const seeded = await seedSignatures(ctx, { slug, signatures: 1300, seed: 7 });
  const { text, result } = await exported(slug);
  expect(seeded).toMatchObject({ outcome: "seeded", signed: 1300 });
  expect(result).toMatchObject({ signatures: (seeded as { confirmed: number }).confirmed });
  expect(rowsOf(text).map((row) => Number(row.no))).toEqual(
    Array.from({ length: (seeded as { confirmed: number }).confirmed }, (_, i) => i + 1),
  );
});

test("an aborted export rejects between two pages", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await signAndConfirm(ctx, slug);
  const stop = new AbortController();
  const running = exportSignatures(ctx, {
    slug,
    bom: true,
    write: async () => {},
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(running).rejects.toThrow(/abort/i);
});

test("a campaign that does not exist is said so before anything is written", async () => {
  expect(await exported("nothing-like-it")).toEqual({ text: "", result: { outcome: "unknown_campaign" } });
});
