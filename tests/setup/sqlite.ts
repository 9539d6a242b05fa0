import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { generateIfStale } from "../../scripts/generate-client.mjs";
import "./provided";

/** Makes the migrated SQLite file that each test file's database is a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await generateIfStale();
  const { applyMigrations } = await import("../../app/data/migrate");
  const folder = await mkdtemp(join(tmpdir(), "onevoice-sqlite-"));
  const template = join(folder, "template.db");
  await applyMigrations({ url: `file:${template}`, migrationsFolder: "prisma/migrations" });
  project.provide("sqliteTemplate", template);
  return () => rm(folder, { recursive: true, force: true });
}
