import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { type Database, openDatabase } from "../../data/database";
import { DataError } from "../../data/errors";
import { inspectEngine } from "../../data/inspect";
import { type Keys, loadKeys } from "../../data/keys";
import { MigrationError, pendingMigrations } from "../../data/migrate";
import { readOutboxStatus } from "../../data/outbox";
import { verifySmtp } from "../../mail/transports/verify-smtp";
import type { Ctx } from "../context";
import { FREEZE_LEASE_MS } from "../deliveries/freeze-delivery";
import { recountSignatures } from "../signatures/recount-signatures";
import { unsealPerson } from "../signatures/sealed-person";

/** The settings that can be checked against the world. Structurally a part of the environment's. */
export interface InstallationSettings {
  databaseUrl: string;
  publicUrl: string;
  isPublicUrlSet: boolean;
  smtpUrl: string | null;
  mailFrom: { address: string };
  keyFile: string;
}

export interface Finding {
  /** What was looked at, in a word or two. */
  check: string;
  level: "ok" | "warn" | "fail";
  /** What is the case, and for warn and fail what to do. */
  text: string;
}

export interface CheckOptions {
  settings: InstallationSettings;
  migrationsFolder: string;
  now: Date;
  /** Called before each check, for a slow one not to look like a stop. */
  onCheck?: (check: string) => void;
}

const MIN_FREE_BYTES = 1_000_000_000;
/** The worker looks once a second; what waits a quarter of an hour waits for nobody. */
const STUCK_MS = 15 * 60 * 1000;
/** Domains kept for examples (RFC 2606, RFC 6761): no mail from them is taken. */
const EXAMPLE_DOMAIN = /(^|\.)(example\.(com|net|org)|example|invalid|test|localhost)$/i;
const LOCAL_HOST = /^(localhost|127\.|\[::1\])/;

/**
 * Looks whether everything is as it has to be: keys, database, migrations, integrity, counts, ledger, outbox, mail
 * server, addresses. Changes nothing and sends nothing. Never throws for what it finds.
 */
export async function checkInstallation(options: CheckOptions): Promise<Finding[]> {
  const { settings, onCheck } = options;
  const findings: Finding[] = [];
  const look = async (check: string, find: () => Promise<Omit<Finding, "check">[]>) => {
    onCheck?.(check);
    try {
      findings.push(...(await find()).map((finding) => ({ check, ...finding })));
    } catch (error) {
      findings.push({ check, ...fail((error as Error).message) });
    }
  };
  let keys: Keys | null = null;
  let db: Database | null = null;
  await look("key file", async () => {
    if (!existsSync(settings.keyFile))
      return [
        fail(
          `There is no ${settings.keyFile}. A new installation makes one at npm start; else restore it from your backup: without it nobody's data can be read.`,
        ),
      ];
    keys = await loadKeys(settings.keyFile);
    if (keys.keyIds.length > 1)
      return [warn("A key rotation was begun and not finished. Run: npx onevoice keys rotate")];
    return [ok("readable by its owner only")];
  });
  await look("database", async () => {
    try {
      const missing = await missingTables(options);
      if (missing) return [missing];
      db = await openDatabase({ url: settings.databaseUrl });
      await db.ping();
      return [ok(`${db.provider}, every write is durable, all migrations applied`)];
    } catch (error) {
      return [notOpened(error as Error, settings)];
    }
  });
  if (db) await lookInside(db, keys, options, look);
  await (db as Database | null)?.close();
  await look("disk", () => checkDisk(settings));
  await look("mail server", () => checkSmtp(settings));
  await look("PUBLIC_URL", async () => [checkPublicUrl(settings)]);
  await look("MAIL_FROM", async () => [checkMailFrom(settings)]);
  return findings;
}

type Look = (check: string, find: () => Promise<Omit<Finding, "check">[]>) => Promise<void>;

async function lookInside(db: Database, keys: Keys | null, { now }: CheckOptions, look: Look): Promise<void> {
  await look("integrity", async () => {
    const problems = await inspectEngine(db);
    if (problems.length === 0) return [ok("the engine finds no fault")];
    return problems.map((problem) => fail(`${problem}. Stop the server and restore the last good backup.`));
  });
  await look("counts and ledger", async () => {
    const report = await recountSignatures({ db } as Ctx, { repair: false });
    const faults = report?.drift.filter((drift) => drift.kind === "ledger") ?? [];
    const off = (report?.drift.length ?? 0) - faults.length;
    const findings = [];
    if (off > 0) findings.push(fail(`${off} counts differ from their rows. Run: npx onevoice recount --repair`));
    if (faults.length > 0)
      findings.push(fail("the ledger has a fault. Run: npx onevoice recount, and see docs/operating.md"));
    return findings.length > 0 ? findings : [ok("counts are what the rows say, the ledger is whole")];
  });
  if (keys) await look("sealed data", async () => [await checkSeal(db, keys)]);
  await look("outbox", () => checkOutbox(db, now));
  await look("deliveries", () => checkDeliveries(db, now));
}

/** Why there is nothing to open, or null. SQLite would make a missing file, which nobody asked for. */
async function missingTables({ settings, migrationsFolder }: CheckOptions): Promise<Omit<Finding, "check"> | null> {
  const url = settings.databaseUrl;
  if (url.startsWith("file:") && !existsSync(url.slice("file:".length)))
    return fail(`There is no ${url.slice("file:".length)}. npm start makes it; if there was one, check DATABASE_URL.`);
  const pending = await pendingMigrations({ url, migrationsFolder });
  return pending.length > 0 ? fail(`${pending.length} migrations are not applied. Run npm start once.`) : null;
}

/** What a driver says of a database that does not open is seldom a sentence: what to do is added. */
function notOpened(error: Error, { databaseUrl }: InstallationSettings): Omit<Finding, "check"> {
  if (error instanceof MigrationError || error instanceof DataError) return fail(error.message);
  const hint = databaseUrl.startsWith("file:")
    ? "It has to be a SQLite file on a local disk that this user may write. Check DATABASE_URL."
    : "Check host, port, user, password and database name in DATABASE_URL, and that Postgres runs.";
  return fail(`It cannot be opened (${error.message}). ${hint}`);
}

/** Opens what the newest signature holds: a key file of another installation is found out here. */
async function checkSeal(db: Database, keys: Keys): Promise<Omit<Finding, "check">> {
  const row = await db.read.signature.findFirst({ where: { sealed: { not: null } }, orderBy: { id: "desc" } });
  if (!row?.sealed) return ok("nothing is sealed yet");
  try {
    unsealPerson(keys, row.id, row.sealed);
    return ok("the keys open it");
  } catch {
    return fail(
      "The key file does not open what is in the database: it belongs to another one. Restore the right key file.",
    );
  }
}

async function checkOutbox(db: Database, now: Date): Promise<Omit<Finding, "check">[]> {
  const { byState, oldestDue } = await readOutboxStatus(db.read);
  const findings = [];
  if (oldestDue && now.getTime() - oldestDue.getTime() > STUCK_MS)
    findings.push(warn(`A mail is due since ${oldestDue.toISOString()}. Is the server running? It sends the mails.`));
  const held = byState.get("held") ?? 0;
  if (held > 0) findings.push(warn(`${held} letters wait for an answer of yours. Run: npx onevoice mail status`));
  return findings.length > 0 ? findings : [ok("no mail is overdue, no letter is held")];
}

async function checkDeliveries(db: Database, now: Date): Promise<Omit<Finding, "check">[]> {
  const unfinished = await db.read.delivery.findMany({
    where: { state: { in: ["freezing", "abandoned"] } },
    include: { campaign: { select: { slug: true } } },
  });
  const dead = unfinished.filter((one) => now.getTime() - one.frozenAt.getTime() > FREEZE_LEASE_MS);
  if (dead.length === 0) return [ok("none is half done")];
  return dead.map((one) =>
    warn(
      `A delivery of ${one.campaign.slug} was cut off. The next run clears it: npx onevoice deliver ${one.campaign.slug}`,
    ),
  );
}

async function checkDisk(settings: InstallationSettings): Promise<Omit<Finding, "check">[]> {
  if (!settings.databaseUrl.startsWith("file:")) return [];
  const folder = dirname(settings.databaseUrl.slice("file:".length));
  if (!existsSync(folder)) return [];
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const text = `${(free / 1e9).toFixed(1)} GB are free where the database is`;
  return [free < MIN_FREE_BYTES ? warn(`only ${text}. Make room: a full disk stops the signing.`) : ok(text)];
}

async function checkSmtp(settings: InstallationSettings): Promise<Omit<Finding, "check">[]> {
  if (!settings.smtpUrl)
    return [warn("SMTP_URL is not set: mails stay in the local mailbox (/staff/mailbox) and reach nobody.")];
  const reply = await verifySmtp({ url: settings.smtpUrl, greetAs: new URL(settings.publicUrl).hostname });
  if (reply === null) return [ok("it answers and lets us in")];
  return [fail(`It did not let us in (${reply}). Check SMTP_URL: host, port, user and password.`)];
}

function checkPublicUrl({ publicUrl, isPublicUrlSet }: InstallationSettings): Omit<Finding, "check"> {
  const url = new URL(publicUrl);
  if (!isPublicUrlSet || LOCAL_HOST.test(url.host))
    return warn(`Links in mails lead to ${publicUrl}, which only this machine can open. Set PUBLIC_URL.`);
  if (url.protocol !== "https:")
    return fail(`${publicUrl} is not encrypted. Put https in front and set PUBLIC_URL so.`);
  return ok(publicUrl);
}

function checkMailFrom({ mailFrom, smtpUrl }: InstallationSettings): Omit<Finding, "check"> {
  const domain = mailFrom.address.slice(mailFrom.address.lastIndexOf("@") + 1);
  if (!EXAMPLE_DOMAIN.test(domain)) return ok(domain);
  const text = `${domain} is a domain for examples: no mail server takes mail from it. Set MAIL_FROM to an address of yours.`;
  return smtpUrl ? fail(text) : warn(text);
}

function ok(text: string): Omit<Finding, "check"> {
  return { level: "ok", text };
}

function warn(text: string): Omit<Finding, "check"> {
  return { level: "warn", text };
}

function fail(text: string): Omit<Finding, "check"> {
  return { level: "fail", text };
}
