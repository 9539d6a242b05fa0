import { execFile } from "node:child_process";
import { generateKeyPairSync, sign as signBytes } from "node:crypto";
import { cp } from "node:fs/promises";
import { expect, test } from "vitest";
import { deliverCampaign } from "../../app/services/deliveries/deliver-campaign";
import { eraseOwnSignature } from "../../app/services/signatures/erase-signature";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { useFolder } from "../support/folder";
import { signAndConfirm } from "../support/sign";

const context = useContext();
const folder = useFolder();

const PEOPLE: Record<string, string>[] = [
  { name: 'Zoë "Zo" Adams, MP', country: "FR", place: "Lyon" },
  { name: "=Étienne", country: "FR" },
  { name: "김영희", country: "KR", place: "서울" },
  { name: "محمد حداد", country: "JO" },
  { name: "Unnamed", country: "KR", showName: "" },
];

/** Runs the verifier of the dossier itself, as its recipient does. */
function verify(name: string, ...args: string[]): Promise<{ code: number; text: string }> {
  const path = folder.path(name);
  return new Promise((resolve) => {
    execFile(process.execPath, [folder.path(name, "verify.mjs"), path, ...args], (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, text: stdout + stderr }),
    );
  });
}

/** A delivered campaign; returns the signers' own tokens. */
async function dossier(): Promise<string[]> {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  const tokens: string[] = [];
  for (const [i, person] of PEOPLE.entries())
    tokens.push(await signAndConfirm(ctx, slug, { ...person, email: `person${i}@example.org` }));
  await deliverCampaign(ctx, { slug, dryRun: false, out: folder.path("dossier"), send: false });
  return tokens;
}

async function change(file: string, by: (text: string) => string): Promise<void> {
  const text = (await folder.read("dossier", file)).toString();
  const changed = by(text);
  expect(changed, `the change of ${file} changes something`).not.toBe(text);
  await folder.write(`dossier/${file}`, changed);
}

test("a dossier as it was delivered holds, with the right fingerprint named in any spelling", async () => {
  await dossier();
  const { fingerprint } = context().ctx.keys.publicKey;
  for (const args of [[], [fingerprint], [fingerprint.toUpperCase().replace(/(..)(?=.)/g, "$1:")]]) {
    const { code, text } = await verify("dossier", ...args);
    expect(text).not.toContain("FAIL");
    expect(text).toContain("each of 4 rows gives exactly its leaf");
    expect(text).toContain("5 = 4 listed + 1 withheld");
    expect(text).toContain("What this does not show");
    expect(code).toBe(0);
  }
});

test("a dossier made again after somebody was erased holds, and says that a row has left", async () => {
  const tokens = await dossier();
  await eraseOwnSignature(context().ctx, { token: tokens[0] as string });
  await deliverCampaign(context().ctx, { slug: "commission", dryRun: false, out: folder.path("again"), send: false });
  const { code, text } = await verify("again");
  expect(text).not.toContain("FAIL");
  expect(text).toContain("list.csv holds 3 rows, as the manifest says, 1 have left the list");
  expect(code).toBe(0);
});

test.each<[what: string, file: string, by: (text: string) => string, says: RegExp]>([
  ["a changed name", "list.csv", (text) => text.replace("김영희", "김영호"), /FAIL {2}list.csv, row \d: its name/],
  ["a changed place", "list.csv", (text) => text.replace("Lyon", "Nice"), /FAIL {2}list.csv, row \d: its name, place/],
  ["a changed day", "list.csv", (text) => text.replace("2026-03-01", "2026-02-01"), /list.csv, row 1: .*day/],
  ["a changed country", "list.csv", (text) => text.replace(",JO,", ",KR,"), /list.csv, row \d: .*country KR/],
  ["a row taken away", "list.csv", (text) => text.replace(/^.*김영희.*\r\n/m, ""), /holds 3 rows, the manifest says 4/],
  ["a row twice", "list.csv", (text) => text.replace(/^(.*김영희.*\r\n)/m, "$1$1"), /its number is not greater/],
  ["a changed leaf", "leaves.txt", (text) => text.replace(/^./, (digit) => (digit === "0" ? "1" : "0")), /Merkle root/],
  ["a leaf taken away", "leaves.txt", (text) => text.slice(65), /holds 4 lines, the manifest counts 5/],
  [
    "two leaves changed over",
    "leaves.txt",
    (text) => text.slice(65, 130) + text.slice(0, 65) + text.slice(130),
    /root/,
  ],
  [
    "a changed total",
    "manifest.json",
    (text) => text.replace('"total": 5', '"total": 6'),
    /manifest.sig does not belong/,
  ],
  ["a changed count", "manifest.json", (text) => text.replace(/"withheld": 1/g, '"withheld": 2'), /do not add up/],
  [
    "another signature",
    "manifest.sig",
    (text) => text.replace(/^./, (letter) => (letter === "A" ? "B" : "A")),
    /manifest.sig does not belong/,
  ],
  ["a manifest that is no JSON", "manifest.json", (text) => text.slice(1), /not readable as JSON/],
  ["another format", "manifest.json", (text) => text.replace("delivery/1", "delivery/9"), /has the format/],
])("%s is found out", async (_, file, by, says) => {
  await dossier();
  await change(file, by);
  const { code, text } = await verify("dossier");
  expect(text).toMatch(says);
  expect(text).toContain("does NOT hold");
  expect(code).toBe(1);
});

test("a dossier signed anew with another key is found out by the fingerprint", async () => {
  await dossier();
  const { fingerprint } = context().ctx.keys.publicKey;
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const raw = publicKey.export({ type: "spki", format: "der" }).subarray(-32);
  const { createHash } = await import("node:crypto");
  const forged = createHash("sha256").update(raw).digest("hex");
  await change("manifest.json", (text) =>
    text.replace(fingerprint, forged).replace(context().ctx.keys.publicKey.raw, raw.toString("base64")),
  );
  const bytes = await folder.read("dossier", "manifest.json");
  await folder.write("dossier/manifest.sig", signBytes(null, bytes, privateKey).toString("base64"));
  expect((await verify("dossier")).code).toBe(0);
  const named = await verify("dossier", fingerprint);
  expect(named.text).toContain(`FAIL  it is another key: you named ${fingerprint}`);
  expect(named.code).toBe(1);
});

test("a missing file is named, and a call without a folder shows the usage", async () => {
  await dossier();
  await cp(folder.path("dossier", "verify.mjs"), folder.path("empty", "verify.mjs"));
  expect(await verify("empty")).toMatchObject({
    code: 1,
    text: expect.stringContaining("manifest.json, manifest.sig"),
  });
  const usage = await new Promise<string>((resolve) =>
    execFile(process.execPath, ["docs/verify/verify.mjs"], (error, _out, stderr) =>
      resolve(`${error?.code} ${stderr}`),
    ),
  );
  expect(usage).toBe("2 Usage: node verify.mjs FOLDER [FINGERPRINT]\n");
});
