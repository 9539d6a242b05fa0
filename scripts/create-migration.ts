// npm run db:migration -- NAME [--replace]: writes the next migration of both engines from prisma/schema.prisma.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readMigrations } from "../app/data/migrate";
import { migrationLock, openSchemaEngine } from "../app/data/schema-engine";
import { startPostgres } from "../tests/support/postgres-server";
import { ROOT, schemaFor } from "./generate-client.mjs";

const USAGE = `Usage: npm run db:migration -- NAME [--replace]

Writes prisma/migrations/{sqlite,postgres}/<time>_NAME/migration.sql from what the migrations build to what
prisma/schema.prisma says. NAME: letters, digits and underscores.
  --replace   write the newest migration anew (only while nobody has applied it); its name must be NAME`;

const FOLDER = join(ROOT, "prisma", "migrations");
const PROVIDERS = ["sqlite", "postgres"] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { replace: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
});
const [name] = positionals;
if (values.help || !name || !/^\w+$/.test(name)) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}

const existing = await migrationNames();
const newest = existing.at(-1);
if (values.replace && !newest?.endsWith(`_${name}`)) {
  console.error(`The newest migration is ${newest ?? "none"}: only the newest can be replaced`);
  process.exit(1);
}
const kept = values.replace ? existing.slice(0, -1) : existing;
const folderName = values.replace && newest ? newest : `${timestamp(new Date())}_${name}`;

const postgres = await startPostgres();
try {
  const urls = { sqlite: ":memory:", postgres: postgres.url() };
  const scripts = new Map<string, string>();
  for (const provider of PROVIDERS) {
    const engine = await openSchemaEngine({ provider, url: urls[provider] });
    const migrations = (await readMigrations(join(FOLDER, provider))).filter((migration) =>
      kept.includes(migration.name),
    );
    const script = await engine.diff(migrations, schemaFor(provider));
    await engine.close();
    if (script !== null) scripts.set(provider, script);
  }
  if (scripts.size === 0) console.log("The migrations already build the schema: nothing to write");
  for (const provider of scripts.size === 0 ? [] : PROVIDERS) {
    const folder = join(FOLDER, provider);
    if (values.replace) await rm(join(folder, folderName), { recursive: true });
    await mkdir(join(folder, folderName), { recursive: true });
    await writeFile(join(folder, "migration_lock.toml"), migrationLock(provider));
    const file = join(folder, folderName, "migration.sql");
    await writeFile(file, scripts.get(provider) ?? "-- This engine needs no change.\n");
    console.log(`Wrote ${file}`);
  }
} finally {
  await postgres.stop();
}

/** The migrations of both engines carry the same names; their SQL differs. */
async function migrationNames(): Promise<string[]> {
  const lists = await Promise.all(
    PROVIDERS.map(async (provider) => {
      await mkdir(join(FOLDER, provider), { recursive: true });
      return (await readMigrations(join(FOLDER, provider))).map((migration) => migration.name);
    }),
  );
  const [sqlite = [], postgresNames = []] = lists;
  if (sqlite.join() !== postgresNames.join()) throw new Error("The two migration folders hold different migrations");
  return sqlite;
}

/** Prisma's form: YYYYMMDDHHMMSS in UTC. */
function timestamp(now: Date): string {
  return now.toISOString().replace(/\D/g, "").slice(0, 14);
}
