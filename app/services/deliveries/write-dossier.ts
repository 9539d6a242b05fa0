import { type FileHandle, mkdir, mkdtemp, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { DeliveryRow } from "../../data/deliveries";
import type { DeliveryManifest } from "../../domain/delivery";
import type { Ctx } from "../context";
import { type BuildOptions, buildDossier, MANIFEST_FILE, SIGNATURE_FILE, VERIFIER_FILE } from "./build-dossier";
import { LEAVES_FILE, LIST_FILE } from "./write-lists";

/** Why a folder cannot take a dossier: it is a file, holds something else, or holds another delivery. */
export type FolderProblem = "not_a_folder" | "not_empty" | "other_delivery";

const FILES: ReadonlySet<string> = new Set([LIST_FILE, LEAVES_FILE, MANIFEST_FILE, SIGNATURE_FILE, VERIFIER_FILE]);

/** What keeps `folder` from taking this delivery's dossier, or null. An earlier dossier of the same delivery is replaced. */
export async function folderProblem(folder: string, slug: string, number: number): Promise<FolderProblem | null> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    if (code === "ENOTDIR") return "not_a_folder";
    throw error;
  }
  if (names.length === 0) return null;
  if (!names.every((name) => FILES.has(name)) || !names.includes(MANIFEST_FILE)) return "not_empty";
  try {
    const manifest = JSON.parse(await readFile(join(folder, MANIFEST_FILE), "utf8")) as DeliveryManifest;
    return manifest.campaign.slug === slug && manifest.delivery.number === number ? null : "other_delivery";
  } catch {
    return "not_empty";
  }
}

/**
 * Writes the dossier of a delivery as a folder that only its owner can read. It is built beside and moved into place
 * whole; when it fails or `signal` is aborted, what was there before is still there.
 */
export async function writeDossier(
  ctx: Ctx,
  delivery: DeliveryRow,
  out: string,
  options: BuildOptions = {},
): Promise<DeliveryManifest> {
  const folder = resolve(out);
  await mkdir(dirname(folder), { recursive: true });
  await removeLeftovers(folder);
  const beside = await mkdtemp(`${folder}.part-`);
  const handles = new Map<string, FileHandle>();
  try {
    const manifest = await buildDossier(
      ctx,
      delivery,
      {
        async write(path, chunk) {
          let handle = handles.get(path);
          if (!handle) {
            handle = await open(join(beside, path), "wx", 0o600);
            handles.set(path, handle);
          }
          await handle.writeFile(chunk);
        },
      },
      options,
    );
    for (const handle of handles.values()) await handle.sync();
    await closeAll(handles);
    await moveIntoPlace(beside, folder);
    return manifest;
  } catch (error) {
    await closeAll(handles);
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
}

async function closeAll(handles: Map<string, FileHandle>): Promise<void> {
  for (const handle of handles.values()) await handle.close();
  handles.clear();
}

async function moveIntoPlace(beside: string, folder: string): Promise<void> {
  const aside = `${beside}-replaced`;
  try {
    await rename(folder, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  await rename(beside, folder);
  await rm(aside, { recursive: true, force: true });
}

/** Takes away what a run that was killed left beside the folder. */
async function removeLeftovers(folder: string): Promise<void> {
  const parent = dirname(folder);
  const start = `${basename(folder)}.part-`;
  for (const name of await readdir(parent))
    if (name.startsWith(start)) await rm(join(parent, name), { recursive: true, force: true });
}
