// npm run walk -- FILE=COUNTRY [FILE=COUNTRY …]: a campaign's whole life with the names of Popolo files. Every name
// signs over HTTP with a made-up address, two thirds confirm from the link in the mail that an SMTP server received,
// three withdraw, one erases; then `deliver` and `export` must hold exactly the right people, with their names to the
// letter, and neither the database, its WAL nor the log may hold a name or an address. Ends with the first difference.
import assert from "node:assert/strict";
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import { buildIfStale, SERVER } from "../../scripts/build-if-stale.mjs";
import { startSmtpServer } from "../support/smtp-server";

const SLUG = "un-commission-of-inquiry";
const PARALLEL = 20;
const WITHDRAW = 3;
const run = promisify(execFile);

interface Walker {
  name: string;
  email: string;
  country: string;
  showName: boolean;
}

async function readWalkers(args: string[]): Promise<Walker[]> {
  const walkers: Walker[] = [];
  for (const arg of args) {
    const [file = "", country = ""] = arg.split("=");
    const { persons } = JSON.parse(await readFile(file, "utf8")) as { persons: { name: string }[] };
    for (const { name } of persons) {
      const number = walkers.length + 1;
      walkers.push({ name, email: `walker${number}@example.org`, country, showName: number % 10 !== 0 });
    }
  }
  return walkers;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const lane = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: PARALLEL }, lane));
}

async function post(url: string, fields: Record<string, string>): Promise<Response> {
  return fetch(url, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
}

async function untilReady(origin: string): Promise<void> {
  for (;;) {
    const isReady = await fetch(`${origin}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    await sleep(100);
  }
}

async function main(): Promise<void> {
  const walkers = await readWalkers(process.argv.slice(2));
  assert.ok(walkers.length > 0, "Name at least one file: npm run walk -- FILE=COUNTRY");
  await buildIfStale({ log: console.log });
  const folder = await mkdtemp(join(tmpdir(), "onevoice-walk-"));
  const smtp = await startSmtpServer();
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: "production" as const,
    DATABASE_URL: `file:${join(folder, "walk.sqlite")}`,
    ONEVOICE_KEY_FILE: join(folder, "keys.json"),
    SMTP_URL: smtp.url,
    PORT: String(port),
    LOG_LEVEL: "trace",
  };
  let log = "";
  const server: ChildProcess = spawn(process.execPath, [SERVER.replace(/^file:\/\//, "")], { env });
  for (const stream of [server.stdout, server.stderr])
    stream?.on("data", (piece: Buffer) => {
      log += piece.toString();
    });
  const cli = async (...args: string[]) => (await run(process.execPath, ["bin/onevoice", ...args], { env })).stdout;
  try {
    await untilReady(origin);

    await eachOf(walkers, async ({ name, email, country, showName }) => {
      const fields = { name, email, country, consent: "on", ...(showName ? { showName: "on" } : {}) };
      const response = await post(`${origin}/campaigns/${SLUG}`, fields);
      assert.equal(response.status, 303, `signing was answered with ${response.status}`);
    });
    await smtp.waitFor(walkers.length, 120_000);
    console.log(`${walkers.length} signed, ${smtp.accepted().length} mails received`);

    const confirming = walkers.filter((_, i) => i % 3 !== 2);
    const manageLinks = new Map<string, string>();
    await eachOf(confirming, async ({ email }) => {
      const link = /http\S+\/confirm\/\S+/.exec(smtp.to(email)[0]?.parsed.text ?? "")?.[0];
      assert.ok(link, "a mail holds no link");
      await fetch(link);
      const thanks = await post(link, { intent: "confirm" });
      assert.equal(thanks.status, 200);
    });
    await smtp.waitFor(walkers.length + confirming.length, 120_000);
    for (const { email } of confirming) {
      const link = /http\S+\/signature\/\S+/.exec(smtp.to(email)[1]?.parsed.text ?? "")?.[0];
      assert.ok(link, "the mail of thanks holds no link");
      manageLinks.set(email, link);
    }
    const leaving = confirming.filter((_, i) => i % 50 === 7).slice(0, WITHDRAW + 1);
    for (const [i, { email }] of leaving.entries()) {
      const fields: Record<string, string> = i < WITHDRAW ? { intent: "withdraw" } : { intent: "erase", sure: "on" };
      assert.equal((await post(manageLinks.get(email) as string, fields)).status, 200);
    }
    const staying = confirming.filter((walker) => !leaving.includes(walker));
    const listed = staying.filter((walker) => walker.showName);
    const count = (await (await fetch(`${origin}/campaigns/${SLUG}/count.json`)).json()) as { confirmed: number };
    assert.equal(count.confirmed, staying.length, "the public count");
    console.log(`${confirming.length} confirmed, ${WITHDRAW} withdrew, 1 erased, the count says ${count.confirmed}`);

    const people = (rows: { name: string; country: string }[]) =>
      rows.map((row) => `${row.name}|${row.country}`).sort();
    const csv = async (file: string) =>
      parse(await readFile(file, "utf8"), { bom: true, columns: true }) as { name: string; country: string }[];
    const dossier = join(folder, "dossier");
    console.log(await cli("deliver", SLUG, "--out", dossier));
    const list = await readdir(dossier).then((files) => files.find((file) => file.endsWith(".csv")) as string);
    assert.deepEqual(people(await csv(join(dossier, list))), people(listed), "the delivered list");
    console.log(`delivered: exactly the ${listed.length} people who let their name be shown`);
    console.log((await run(process.execPath, [join(dossier, "verify.mjs"), dossier])).stdout.trim());
    const exported = join(folder, "export.csv");
    await cli("export", SLUG, "--format", "csv", "--out", exported);
    assert.deepEqual(people(await csv(exported)), people(staying), "the export");
    console.log(`exported: exactly the ${staying.length} people who stayed`);
    const again = await cli("deliver", SLUG);
    console.log(again.trim());
    const letters = 5;
    await smtp.waitFor(walkers.length + confirming.length + letters, 120_000);
    await sleep(3000);
    assert.equal(smtp.accepted().length, walkers.length + confirming.length + letters, "letters: one per target");
    assert.equal(JSON.parse(await cli("recount", "--json")).drift.length, 0);

    const stored = (await Promise.all((await filesOf(folder)).map((file) => readFile(file)))).map((bytes) =>
      bytes.toString(),
    );
    let hits = 0;
    for (const { name, email } of walkers)
      for (const text of [...stored, log]) if (text.includes(name) || text.includes(email)) hits++;
    assert.equal(hits, 0, "names or addresses in the database, its WAL or the log");
    console.log(
      `none of ${walkers.length * 2} names and addresses in database, WAL and log (${log.length} bytes of log)`,
    );
  } finally {
    server.kill();
    await smtp.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function filesOf(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((file) => file.startsWith("walk.sqlite")).map((file) => join(folder, file));
}

await main();
