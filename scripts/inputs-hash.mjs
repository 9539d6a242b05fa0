import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * SHA-256 (hex) over the names and contents of files; what is not there counts as empty. The order in which a disk
 * lists a folder makes no difference.
 *
 * @param {string} root folder that `paths` are relative to
 * @param {readonly string[]} paths files, and folders with all they hold
 * @param {readonly string[]} [ignored] paths below `root` to leave out
 * @returns {string}
 */
export function inputsHash(root, paths, ignored = []) {
  const hash = createHash("sha256");
  const skip = new Set(ignored);
  for (const path of paths) for (const file of filesBelow(root, path, skip)) add(hash, root, file);
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @param {string} path
 * @param {ReadonlySet<string>} skip
 * @returns {string[]}
 */
function filesBelow(root, path, skip) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat || skip.has(path)) return [];
  if (stat.isFile()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesBelow(root, `${path}/${name}`, skip));
}

/**
 * @param {import("node:crypto").Hash} hash
 * @param {string} root
 * @param {string} file
 */
function add(hash, root, file) {
  const content = readFileSync(join(root, file));
  hash.update(`${relative(root, join(root, file)).split(sep).join("/")}\0${content.length}\0`).update(content);
}
