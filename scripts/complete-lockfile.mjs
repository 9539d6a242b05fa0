// node scripts/complete-lockfile.mjs [FOLDER]: run it when `npm ci` says "Missing: … from lock file".
// npm leaves out of package-lock.json what its registry (a mirror, say) does not serve just then, if it is optional: the
// builds of native tools for other platforms. `npm ci` then refuses the lock on every platform. This adds them, with the
// version that their parent asks for and the platform that their name says; on others they are never fetched.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{version: string, optional?: boolean, dev?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string>}} Entry */

const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

const file = join(process.argv[2] ?? join(import.meta.dirname, ".."), "package-lock.json");
/** @type {{packages: Record<string, Entry>}} */
const lock = JSON.parse(readFileSync(file, "utf8"));

let added = 0;
for (const [path, parent] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue;
    const platform = platformOf(name);
    if (!platform) throw new Error(`${path} wants ${name}, whose platform its name does not tell`);
    if (!/^\d+\.\d+\.\d+[-.\w]*$/.test(version))
      throw new Error(`${path} wants ${name} in no exact version: ${version}`);
    const home = lock.packages[`node_modules/${name}`] ? `${path}/node_modules/${name}` : `node_modules/${name}`;
    lock.packages[home] = { version, ...(parent.dev ? { dev: true } : {}), optional: true, ...platform };
    added += 1;
  }
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")));
if (added > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages added to ${file}`);

/**
 * Whether a package is found from where `path` stands, going up as Node does.
 *
 * @param {string} path
 * @param {string} name
 * @returns {boolean}
 */
function isLocked(path, name) {
  if (lock.packages[`${path ? `${path}/` : ""}node_modules/${name}`]) return true;
  if (path === "") return false;
  return isLocked(path.slice(0, Math.max(0, path.lastIndexOf("/node_modules/"))), name);
}

/**
 * @param {string} name such as @rollup/rollup-linux-arm64-musl
 * @returns {{os: string[], cpu: string[], libc?: string[]} | null}
 */
function platformOf(name) {
  const words = name.split(/[/-]/).map((word) => word.replace(/^(arm)(eabi|v\d).*$/, "$1"));
  const os = words.find((word) => SYSTEMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  if (!os || !cpu) return null;
  const libc = words.some((word) => word.startsWith("musl")) ? "musl" : words.includes("gnu") ? "glibc" : null;
  return { os: [os], cpu: [cpu], ...(libc && os === "linux" ? { libc: [libc] } : {}) };
}
