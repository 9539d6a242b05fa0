import { chmod, copyFile, rm } from "node:fs/promises";
import { expect, inject, test } from "vitest";
import { main } from "../../app/cli/program";
import { openDatabase } from "../../app/data/database";
import { loadOrCreateKeys } from "../../app/data/keys";
import type { Finding } from "../../app/services/installation/check-installation";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { useFolder } from "../support/folder";
import { signAndConfirm } from "../support/sign";
import { startSmtpServer } from "../support/smtp-server";

const context = useContext();
const folder = useFolder();

/** An installation of its own: a migrated database, and keys. */
async function install(): Promise<Record<string, string>> {
  await copyFile(inject("sqliteTemplate"), folder.path("onevoice.sqlite"));
  await loadOrCreateKeys(folder.path("keys.json"));
  return {
    DATABASE_URL: `file:${folder.path("onevoice.sqlite")}`,
    ONEVOICE_KEY_FILE: folder.path("keys.json"),
    PUBLIC_URL: "https://onevoice.coalition.net",
    MAIL_FROM: "campaigns@coalition.net",
  };
}

async function run(variables: Record<string, string>, ...argv: string[]): Promise<{ code: number; out: string }> {
  let out = "";
  const stdout = { write: (text: string) => (out += text) };
  const { signal } = new AbortController();
  const code = await main(["doctor", ...argv], { stdout, stderr: { write: () => true }, variables, signal });
  return { code, out };
}

async function doctor(variables: Record<string, string>): Promise<{ code: number; findings: Finding[] }> {
  const { code, out } = await run(variables, "--json");
  return { code, findings: JSON.parse(out) };
}

function levels(findings: Finding[]): Record<string, string> {
  return Object.fromEntries(findings.map(({ check, level }) => [check, level]));
}

test("a good installation without a mail server: nothing fails, the mailbox is mentioned", async () => {
  const { code, findings } = await doctor(await install());
  expect(levels(findings)).toEqual({
    settings: "ok",
    "key file": "ok",
    database: "ok",
    integrity: "ok",
    "counts and ledger": "ok",
    "sealed data": "ok",
    outbox: "ok",
    deliveries: "ok",
    disk: "ok",
    "mail server": "warn",
    PUBLIC_URL: "ok",
    MAIL_FROM: "ok",
  });
  expect(code).toBe(0);
});

test("for people it says the same, a line each", async () => {
  const settings = await install();
  const { findings } = await doctor(settings);
  const { out } = await run(settings);
  const lines = out.trimEnd().split("\n");
  expect(lines[0]).toBe("ok    settings: all valid");
  expect(lines.map((line) => line.replace(/^\S+ +([^:]+):.*/, "$1"))).toEqual(findings.map(({ check }) => check));
});

test("wrong settings are a finding of their own, and nothing is looked at by them", async () => {
  const settings = { ...(await install()), PORT: "99999" };
  expect(await doctor(settings)).toEqual({
    code: 1,
    findings: [{ check: "settings", level: "fail", text: expect.stringContaining("PORT must be a port number") }],
  });
  const { code, out } = await run(settings);
  expect(code).toBe(1);
  expect(out).toMatch(/^FAIL {2}settings: [\s\S]*PORT must be a port number[\s\S]*Nothing else was checked\.\n$/);
});

test("a mail server is asked and gets no mail; one that is not there fails", async () => {
  const settings = await install();
  const smtp = await startSmtpServer();
  try {
    const { findings } = await doctor({ ...settings, SMTP_URL: smtp.url });
    expect(levels(findings)["mail server"]).toBe("ok");
    expect(smtp.received).toHaveLength(0);
  } finally {
    await smtp.close();
  }
  const { code, findings } = await doctor({ ...settings, SMTP_URL: smtp.url });
  expect(findings.find(({ check }) => check === "mail server")).toMatchObject({
    level: "fail",
    text: expect.stringContaining("Check SMTP_URL"),
  });
  expect(code).toBe(1);
});

test.each<[what: string, settings: Record<string, string>, check: string, level: string, says: RegExp]>([
  ["addresses that only this machine can open", { PUBLIC_URL: "" }, "PUBLIC_URL", "warn", /Set PUBLIC_URL/],
  ["addresses without https", { PUBLIC_URL: "http://a.coalition.net" }, "PUBLIC_URL", "fail", /not encrypted/],
  ["a sender for examples", { MAIL_FROM: "a@onevoice.example" }, "MAIL_FROM", "warn", /domain for examples/],
  [
    "a sender for examples, with a server",
    { MAIL_FROM: "a@example.org", SMTP_URL: "smtp://127.0.0.1:1" },
    "MAIL_FROM",
    "fail",
    /Set MAIL_FROM/,
  ],
])("it finds %s", async (_, changes, check, level, says) => {
  const { findings } = await doctor({ ...(await install()), ...changes });
  const found = findings.find((finding) => finding.check === check);
  expect(found).toMatchObject({ level, text: expect.stringMatching(says) });
});

test("a key file that others can read, that is missing, or that belongs to another database", async () => {
  const settings = await install();
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await signAndConfirm(ctx, slug);
  const [{ file } = { file: "" }] = await ctx.db.read.$queryRaw<{ file: string }[]>`PRAGMA database_list`;
  const foreign = await doctor({ ...settings, DATABASE_URL: `file:${file}` });
  expect(foreign).toMatchObject({ code: 1 });
  expect(levels(foreign.findings)["sealed data"]).toBe("fail");
  await chmod(folder.path("keys.json"), 0o644);
  expect((await doctor(settings)).findings[1]).toMatchObject({
    level: "fail",
    text: expect.stringContaining("chmod 600"),
  });
  await rm(folder.path("keys.json"));
  expect((await doctor(settings)).findings[1]).toMatchObject({
    level: "fail",
    text: expect.stringContaining("backup"),
  });
  expect(await folder.list(".")).not.toContain("keys.json");
});

test("a database that is not there is not made; one that is no database is said so", async () => {
  const settings = { ...(await install()), DATABASE_URL: `file:${folder.path("none.sqlite")}` };
  expect((await doctor(settings)).findings[2]).toMatchObject({ check: "database", level: "fail" });
  expect(await folder.list(".")).not.toContain("none.sqlite");
  await folder.write("none.sqlite", "this is no database ".repeat(200));
  expect((await doctor(settings)).findings[2]).toMatchObject({ check: "database", level: "fail" });
});

test("a database server that does not answer: it says which setting to check", async () => {
  const settings = { ...(await install()), DATABASE_URL: "postgres://user:secret@127.0.0.1:1/onevoice" };
  const found = (await doctor(settings)).findings[2];
  expect(found).toMatchObject({ check: "database", level: "fail", text: expect.stringContaining("in DATABASE_URL") });
  expect(found?.text).not.toContain("secret");
});

test("counts that are off, mails that wait, letters that are held, a delivery that was cut off", async () => {
  const settings = await install();
  const db = await openDatabase({ url: settings.DATABASE_URL as string });
  const keys = await loadOrCreateKeys(folder.path("keys.json"));
  const ctx = { ...context().ctx, db, keys };
  const { slug, id: campaignId } = await launchTestCampaign(ctx);
  await signAndConfirm(ctx, slug);
  const nothing = { listed: 0, withheld: 0, merkleRoot: "", listSha256: "", manifest: "", frozenAt: ctx.clock() };
  await db.write(async (tx) => {
    await tx.count.updateMany({ where: { kind: "total" }, data: { confirmed: 9 } });
    await tx.delivery.create({ data: { id: "dead", campaignId, number: 1, state: "freezing", ...nothing } });
    await tx.outbox.updateMany({ where: { kind: "confirm" }, data: { state: "held" } });
  });
  await db.close();
  const { code, findings } = await doctor(settings);
  expect(code).toBe(1);
  expect(levels(findings)).toMatchObject({ "counts and ledger": "fail", outbox: "warn", deliveries: "warn" });
  expect(findings.filter(({ check }) => check === "outbox").map(({ text }) => text)).toEqual([
    expect.stringContaining("Is the server running?"),
    expect.stringContaining("1 letters wait"),
  ]);
});
