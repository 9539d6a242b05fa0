import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DeliveryRow } from "../../data/deliveries";
import { sha256 } from "../../data/keys";
import { type DeliveryManifest, manifestText } from "../../domain/delivery";
import type { Ctx } from "../context";
import { type DossierSink, type WrittenLists, writeLists } from "./write-lists";

export const MANIFEST_FILE = "manifest.json";
export const SIGNATURE_FILE = "manifest.sig";
export const VERIFIER_FILE = "verify.mjs";

export interface BuildOptions {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Builds the dossier of a frozen delivery from its rows, on one snapshot: list.csv, leaves.txt, manifest.json,
 * manifest.sig (Ed25519 over the bytes of manifest.json, base64) and verify.mjs. The same rows give the same bytes; only
 * when somebody has left the list since the freeze do the list and the manifest differ from the frozen ones, and the
 * manifest says so. Returns that manifest. When `signal` is aborted the promise rejects with the signal's reason.
 */
export async function buildDossier(
  ctx: Ctx,
  delivery: DeliveryRow,
  sink: DossierSink,
  { signal, onProgress }: BuildOptions = {},
): Promise<DeliveryManifest> {
  const frozen = JSON.parse(delivery.manifest) as DeliveryManifest;
  const lists = await ctx.db.readSnapshot((read) =>
    writeLists(ctx, read, delivery, sink, (done) => {
      signal?.throwIfAborted();
      onProgress?.(done, frozen.counts.total);
    }),
  );
  signal?.throwIfAborted();
  const manifest = manifestNow(ctx, frozen, delivery.manifest, lists);
  await writeManifest(ctx, manifestText(manifest), sink);
  await sink.write(VERIFIER_FILE, await readFile(verifierPath()));
  return manifest;
}

/** Writes the text of a manifest and its signature. */
export async function writeManifest(ctx: Ctx, text: string, sink: DossierSink): Promise<void> {
  const bytes = Buffer.from(text);
  await sink.write(MANIFEST_FILE, bytes);
  await sink.write(SIGNATURE_FILE, Buffer.from(`${Buffer.from(ctx.keys.sign(bytes)).toString("base64")}\n`));
}

/** The frozen manifest as it is, or, once the files differ, with the new files and a reference to the frozen one. */
function manifestNow(ctx: Ctx, frozen: DeliveryManifest, frozenText: string, lists: WrittenLists): DeliveryManifest {
  const isSame =
    frozen.publicKey.fingerprint === ctx.keys.publicKey.fingerprint &&
    lists.files.every((file) => frozen.files.some((one) => one.path === file.path && one.sha256 === file.sha256));
  if (isSame) return frozen;
  return {
    ...frozen,
    files: lists.files,
    removedSinceFreeze: lists.removed,
    frozenManifestSha256: manifestHash(frozenText),
    publicKey: { algorithm: "Ed25519", ...ctx.keys.publicKey },
  };
}

/** SHA-256 (hex) of the text of a manifest. */
export function manifestHash(text: string): string {
  return Buffer.from(sha256(Buffer.from(text))).toString("hex");
}

/** docs/verify/verify.mjs of this checkout: above this file, be it source or build. */
function verifierPath(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, "docs", "verify", VERIFIER_FILE);
    if (existsSync(path)) return path;
  }
  throw new Error("docs/verify/verify.mjs is missing beside the program. Check out the project again.");
}
