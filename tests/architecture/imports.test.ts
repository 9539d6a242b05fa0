import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/**
 * Which rooms each room may import from, itself apart. A room is a folder of app/, emails/, or a single file of app/ by
 * its name. Imports go down only: routes, cli, worker -> services -> mail, media, data -> domain.
 */
const ROOMS: Record<string, readonly string[]> = {
  domain: [],
  locales: [],
  scripts: [],
  styles: [],
  emails: ["locales"],
  data: ["domain"],
  mail: ["domain", "emails", "locales"],
  media: ["domain", "env"],
  services: ["data", "domain", "locales", "mail", "media"],
  components: ["domain", "locales", "scripts", "styles"],
  web: ["components", "domain", "locales", "runtime", "services"],
  routes: ["components", "domain", "locales", "services", "web"],
  worker: ["domain", "mail", "services"],
  cli: ["domain", "env", "locales", "runtime", "services", "worker"],
  http: ["components", "data", "domain", "env", "locales", "runtime", "scripts", "services", "web"],
  env: ["domain", "mail"],
  runtime: ["data", "domain", "env", "mail", "prisma", "services"],
  server: ["env", "http", "runtime", "worker"],
  root: ["components", "domain", "locales", "styles", "web"],
  "entry.client": ["components", "domain", "locales", "web"],
  "entry.server": ["components", "domain", "locales", "web"],
};

/** Packages that only some rooms may use. */
const PACKAGES: readonly { name: RegExp; rooms: readonly string[] }[] = [
  { name: /^(@prisma\/|prisma$|better-sqlite3$|pg$)/, rooms: ["data"] },
  { name: /^nodemailer($|\/)/, rooms: ["mail"] },
  { name: /^@?react-email/, rooms: ["emails", "mail"] },
  { name: /^express$/, rooms: ["http"] },
  { name: /^sharp$/, rooms: ["media"] },
  { name: /^(feed|sitemap)$/, rooms: ["web"] },
];

/** Packages that a room may use at most. */
const ROOM_PACKAGES: Record<string, RegExp> = {
  domain: /^zod$/,
  locales: /^intl-messageformat$/,
  emails: /^(react|react\/.*|react-email)$/,
  components: /^(react|@remix-run\/react)$/,
};

const files = [...sourcesBelow("app"), ...sourcesBelow("emails")].filter(
  (file) => !file.startsWith("app/data/generated/"),
);
const imports = files.flatMap((file) =>
  ts
    .preProcessFile(readFileSync(file, "utf8"), true, true)
    .importedFiles.map(({ fileName }) => ({ file, to: fileName })),
);
const own = imports.filter(({ to }) => to.startsWith("."));
const foreign = imports.filter(({ to }) => !to.startsWith("."));

test("there are imports to look at", () => {
  expect(own.length).toBeGreaterThan(50);
  expect(foreign.length).toBeGreaterThan(20);
});

test("imports go down only", () => {
  const wrong = own
    .map(({ file, to }) => ({ file, target: posix.join(posix.dirname(file), to) }))
    .filter(({ file, target }) => !mayImport(roomOf(file), roomOf(target)))
    .map(({ file, target }) => `${file} must not import ${target}`);
  expect(wrong).toEqual([]);
});

test("every room has its rule", () => {
  const rooms = new Set(files.map(roomOf));
  expect([...rooms].filter((room) => !(room in ROOMS) && room !== "vite.d" && room !== "routes")).toEqual([]);
});

test("the generated Prisma clients are imported only inside app/data", () => {
  const wrong = own.filter(({ file, to }) => to.includes("/generated/") && roomOf(file) !== "data");
  expect(wrong.map(({ file, to }) => `${file} must not import ${to}`)).toEqual([]);
});

test("Prisma, drivers, nodemailer, react-email, Express and sharp stay in their rooms", () => {
  const wrong = foreign.filter(({ file, to }) =>
    PACKAGES.some(({ name, rooms }) => name.test(to) && !rooms.includes(roomOf(file))),
  );
  expect(wrong.map(({ file, to }) => `${file} must not import ${to}`)).toEqual([]);
});

test("domain, locales, emails and components use only the packages that they may", () => {
  const wrong = foreign.filter(({ file, to }) => ROOM_PACKAGES[roomOf(file)]?.test(to) === false);
  expect(wrong.map(({ file, to }) => `${file} must not import ${to}`)).toEqual([]);
});

describe("words that stay in their place", () => {
  test.each([
    { what: "process.env", pattern: /process\.env/, allowed: (file: string) => file === "app/env.ts" },
    { what: "Buffer in domain", pattern: /\bBuffer\b/, allowed: (file: string) => roomOf(file) !== "domain" },
    {
      what: "the clock in domain",
      pattern: /new Date\(\)|Date\.now\(/,
      allowed: (file: string) => roomOf(file) !== "domain",
    },
    { what: "chance in domain", pattern: /Math\.random/, allowed: (file: string) => roomOf(file) !== "domain" },
  ])("$what", ({ pattern, allowed }) => {
    const wrong = files.filter((file) => !allowed(file) && pattern.test(withoutComments(readFileSync(file, "utf8"))));
    expect(wrong).toEqual([]);
  });
});

test("nothing leans on a folder outside the checkout", () => {
  const outside = ["shared", "work"].map((name) => (name === "shared" ? `../${name}` : `/${name}/`));
  const everything = [".ci", "app", "bin", "docs", "emails", "prisma", "public", "scripts", "tests"].flatMap((folder) =>
    filesBelow(folder),
  );
  const wrong = [...everything, ...filesBelow(".", 1)]
    .filter(
      (file) => /\.(\w*[tj]sx?|json|md|css|prisma|toml|yml)$|run$|onevoice$/.test(file) && !file.includes("generated/"),
    )
    .filter((file) => outside.some((name) => readFileSync(file, "utf8").includes(name)));
  expect(wrong).toEqual([]);
});

function roomOf(file: string): string {
  const [top = "", second = "", ...rest] = file.split("/");
  if (top !== "app") return top;
  return rest.length > 0 ? second : second.replace(/\.\w+$/, "");
}

function mayImport(from: string, to: string): boolean {
  return from === to || (ROOMS[from]?.includes(to) ?? false);
}

function sourcesBelow(folder: string): string[] {
  return filesBelow(folder).filter((file) => /\.[tj]sx?$/.test(file));
}

/** Paths with forward slashes, relative to the checkout. */
function filesBelow(folder: string, depth = Number.POSITIVE_INFINITY): string[] {
  return readdirSync(folder, { recursive: depth > 1, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(".", join(entry.parentPath, entry.name)).split(sep).join("/"));
}

/** Good enough for a search: strings that hold comment signs do not occur where it matters. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:])\/\/.*$/gm, "$1");
}
