// Checks a delivery of signatures offline. It needs Node.js 18 or newer and nothing else; it opens no connection and
// writes nothing.
//
//   node verify.mjs FOLDER [FINGERPRINT]
//
// FOLDER holds manifest.json, manifest.sig, list.csv and leaves.txt. FINGERPRINT is that of the coalition's key, as you
// got it from the coalition itself (a letter, its website, a telephone call). Ends with 0 when everything holds, with 1
// when something does not, with 2 when it was called wrongly.

import { createHash, createPublicKey, verify } from "node:crypto";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FORMAT = "onevoice-delivery/1";
/** What stands before the 32 bytes of an Ed25519 key in its usual container (RFC 8410). */
const ED25519_PREFIX = Buffer.from("302a300506032b6570032100", "hex");
const FILES = ["manifest.json", "manifest.sig", "list.csv", "leaves.txt"];
const COLUMNS = "no,name,place,country,country_name,signed_on,language,text,ledger_position,leaf,salt".split(",");
/** An apostrophe that was put before a cell's start so that no spreadsheet takes the cell for a formula. */
const NEUTRALISED = /(?<=^|[;\t\r\n])'(?='*[=+\-\x40\t\r\n\0＝＋－＠])/gu;

const [folder, wantedFingerprint] = process.argv.slice(2);
if (!folder || folder.startsWith("-")) {
  process.stderr.write("Usage: node verify.mjs FOLDER [FINGERPRINT]\n");
  process.exit(2);
}

let failures = 0;

function ok(text) {
  process.stdout.write(`ok    ${text}\n`);
}

function fail(text) {
  failures++;
  process.stdout.write(`FAIL  ${text}\n`);
}

function check(holds, good, bad) {
  if (holds) ok(good);
  else fail(bad);
  return holds;
}

function sha256(...parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}

const missing = FILES.filter((name) => !existsSync(join(folder, name)));
if (missing.length > 0) {
  fail(`missing in ${folder}: ${missing.join(", ")}`);
  finish();
}
const manifestBytes = readFileSync(join(folder, "manifest.json"));
const manifest = readManifest();
checkSignature();
checkCounts();
for (const { path, bytes, sha256: expected } of manifest.files) await checkFile(path, bytes, expected);
const leaves = readLeaves();
checkRoot();
await checkList();
finish();

function readManifest() {
  let read;
  try {
    read = JSON.parse(manifestBytes.toString("utf8"));
  } catch {
    fail("manifest.json is not readable as JSON");
    finish();
  }
  if (read.format === FORMAT) return read;
  fail(`manifest.json has the format ${JSON.stringify(read.format)}; this program knows ${FORMAT}`);
  return finish();
}

function checkSignature() {
  const { raw, fingerprint } = manifest.publicKey;
  const key = Buffer.from(raw, "base64");
  const signature = Buffer.from(readFileSync(join(folder, "manifest.sig"), "utf8").trim(), "base64");
  let isGood = false;
  try {
    const publicKey = createPublicKey({ key: Buffer.concat([ED25519_PREFIX, key]), format: "der", type: "spki" });
    isGood = verify(null, manifestBytes, publicKey, signature);
  } catch {
    isGood = false;
  }
  check(
    isGood,
    "manifest.sig is the signature of manifest.json by the key named in it (Ed25519)",
    "manifest.sig does not belong to manifest.json and the key named in it: one of them was changed",
  );
  check(
    sha256(key).toString("hex") === fingerprint,
    `the fingerprint of that key is ${fingerprint}`,
    "the manifest states a fingerprint that is not that of its key",
  );
  if (wantedFingerprint)
    check(
      plain(wantedFingerprint) === fingerprint,
      "it is the fingerprint that you named",
      `it is another key: you named ${plain(wantedFingerprint)}`,
    );
}

function plain(text) {
  return text.replace(/[\s:]/g, "").toLowerCase();
}

function checkCounts() {
  const { counts, byCountry, texts, merkle, otherTerritories } = manifest;
  const sum = (rows, field) => rows.reduce((n, row) => n + row[field], 0);
  const others = byCountry.filter((row) => !row.unMember);
  const holds =
    counts.total === counts.listed + counts.withheld &&
    ["total", "listed", "withheld"].every((field) => sum(byCountry, field) === counts[field]) &&
    ["total", "listed", "withheld"].every((field) => sum(others, field) === otherTerritories[field]) &&
    byCountry.every((row) => row.total === row.listed + row.withheld) &&
    sum(texts, "signatures") === counts.total &&
    merkle.size === counts.total;
  check(
    holds,
    `the counts add up: ${counts.total} = ${counts.listed} listed + ${counts.withheld} withheld, in ${byCountry.length} countries and territories`,
    "the counts in the manifest do not add up",
  );
}

async function checkFile(path, bytes, expected) {
  if (!FILES.includes(path)) return fail(`the manifest names a file that does not belong here: ${path}`);
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of createReadStream(join(folder, path))) {
    hash.update(chunk);
    size += chunk.length;
  }
  check(
    size === bytes && hash.digest("hex") === expected,
    `${path} has the SHA-256 that the manifest states`,
    `${path} was changed: its SHA-256 is not the one in the manifest`,
  );
}

function readLeaves() {
  const text = readFileSync(join(folder, "leaves.txt"), "latin1");
  const lines = text.split("\n");
  lines.pop();
  const isWhole = lines.every((line) => /^[0-9a-f]{64}$/.test(line));
  check(
    isWhole && lines.length === manifest.counts.total,
    `leaves.txt holds one leaf for each of ${manifest.counts.total} signatures`,
    `leaves.txt holds ${lines.length} lines, the manifest counts ${manifest.counts.total} signatures`,
  );
  return lines;
}

function checkRoot() {
  const peaks = [];
  const join2 = (left, right) => sha256(Buffer.from([1]), left, right);
  for (const line of leaves) {
    let peak = { hash: Buffer.from(line, "hex"), leaves: 1 };
    for (let last = peaks.at(-1); last && last.leaves === peak.leaves; last = peaks.at(-1)) {
      peaks.pop();
      peak = { hash: join2(last.hash, peak.hash), leaves: peak.leaves * 2 };
    }
    peaks.push(peak);
  }
  const root =
    peaks.length === 0 ? sha256() : peaks.map(({ hash }) => hash).reduceRight((right, left) => join2(left, right));
  check(
    root.toString("hex") === manifest.merkle.root,
    `the leaves give the Merkle root of the manifest: ${manifest.merkle.root}`,
    "the leaves do not give the Merkle root of the manifest: leaves were changed, added or taken away",
  );
}

async function checkList() {
  const names = new Map(manifest.byCountry.map((row) => [row.code, row.name]));
  const texts = new Map(manifest.texts.map((text) => [text.id, text.sha256]));
  const perCountry = new Map();
  let rows = 0;
  let bad = 0;
  let last = 0;
  for await (const cells of csvRows(join(folder, "list.csv"))) {
    if (rows === 0 && bad === 0 && perCountry.size === 0 && cells.join() === COLUMNS.join()) continue;
    rows++;
    const problem = rowProblem(cells, last, names, texts);
    last = Number(cells[0]) || last;
    perCountry.set(cells[3], (perCountry.get(cells[3]) ?? 0) + 1);
    if (problem === null) continue;
    bad++;
    if (bad <= 10) fail(`list.csv, row ${cells[0]}: ${problem}`);
  }
  if (bad > 10) fail(`list.csv: ${bad - 10} more rows that do not hold`);
  if (bad === 0) ok(`list.csv: each of ${rows} rows gives exactly its leaf, at its line of leaves.txt`);
  const expected = manifest.counts.listed - manifest.removedSinceFreeze;
  const left =
    manifest.removedSinceFreeze > 0 ? `, ${manifest.removedSinceFreeze} have left the list since it was frozen` : "";
  check(
    rows === expected,
    `list.csv holds ${rows} rows, as the manifest says${left}`,
    `list.csv holds ${rows} rows, the manifest says ${expected}: rows are missing or were added`,
  );
  const tooMany = manifest.byCountry.filter((row) => (perCountry.get(row.code) ?? 0) > row.listed);
  check(
    tooMany.length === 0,
    "no country has more rows than the manifest says",
    `more rows than the manifest says: ${tooMany.map((row) => row.code).join(", ")}`,
  );
}

/**
 * What is wrong with a row, or null. A row holds when SHA-256(0x00, salt, record) is its leaf and stands at its line.
 */
function rowProblem(cells, last, names, texts) {
  if (cells.length !== COLUMNS.length) return `it has ${cells.length} cells instead of ${COLUMNS.length}`;
  const [no, name, place, country, countryName, day, locale, text, , leaf, salt] = cells.map((cell) =>
    cell.replace(NEUTRALISED, ""),
  );
  const number = Number(no);
  if (!Number.isSafeInteger(number) || number <= last) return "its number is not greater than the one before";
  if (names.get(country) !== countryName) return `the manifest does not name the country ${country} so`;
  const textHash = texts.get(text);
  if (!textHash) return `the manifest knows no text ${text}`;
  const record = JSON.stringify({
    campaign: manifest.campaign.slug.normalize("NFC"),
    country,
    day,
    locale,
    name: (name ?? "").normalize("NFC"),
    place: place ? place.normalize("NFC") : null,
    textHash,
  });
  const made = sha256(Buffer.from([0]), Buffer.from(salt ?? "", "base64"), Buffer.from(record)).toString("hex");
  if (made !== leaf) return "its name, place, country, day, language or text was changed: they do not give its leaf";
  if (leaves[number - 1] !== leaf) return `its leaf is not at line ${number} of leaves.txt`;
  return null;
}

/** The rows of a CSV file (RFC 4180), read as it comes. */
async function* csvRows(path) {
  let row = [];
  let cell = "";
  let isQuoted = false;
  let wasQuote = false;
  let isStart = true;
  for await (const chunk of createReadStream(path, { encoding: "utf8" })) {
    for (const char of chunk) {
      if (isStart) {
        isStart = false;
        if (char === "\uFEFF") continue;
      }
      if (isQuoted && !wasQuote) {
        if (char === '"') wasQuote = true;
        else cell += char;
      } else if (char === '"') {
        if (wasQuote) cell += '"';
        isQuoted = true;
        wasQuote = false;
      } else if (char === "," || char === "\n") {
        isQuoted = false;
        wasQuote = false;
        row.push(cell);
        cell = "";
        if (char === "\n") {
          yield row;
          row = [];
        }
      } else if (char !== "\r") {
        cell += char;
      }
    }
  }
  if (cell !== "" || row.length > 0) yield [...row, cell];
}

function finish() {
  process.stdout.write("\n");
  if (failures > 0) {
    process.stdout.write(
      `This delivery does NOT hold: ${failures} of the checks above failed. Do not rely on it, ask the sender.\n`,
    );
    process.exit(1);
  }
  const { campaign, delivery } = manifest;
  process.stdout.write(
    [
      `Delivery ${delivery.number} of "${campaign.title}", as of ${delivery.asOf}: all of it is as it was signed.`,
      "",
      "What this does not show:",
      "- that the key is the coalition's. Compare its fingerprint with the one you were given by another way.",
      "- that the signers are who they say. The manifest states how they were checked:",
      `  ${manifest.verification}`,
      "- who the withheld signers are. They are counted, each with a leaf that binds the coalition to it.",
      "- that nobody signed twice under two addresses, or that nobody was left out.",
      "",
    ].join("\n"),
  );
  process.exit(0);
}
