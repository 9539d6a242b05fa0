import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { openDatabase } from "../../app/data/database";
import { loadOrCreateKeys } from "../../app/data/keys";
import { applyMigrations } from "../../app/data/migrate";
import { seedDemo } from "../../app/services/campaigns/seed-demo";
import { demoCampaign } from "../../prisma/demo-campaign";
import { contextOn } from "../faults/engines";
import { settingsIn } from "../support/built-server";
import { scratchFolder } from "../support/processes";

const FILES = ["onevoice.sqlite", "keys.json"] as const;

/** Where a server of either kind finds a fresh database with the demo campaign, and our keys. */
export interface DatabaseFolder {
  path: string;
  file: string;
  keyFile: string;
  remove: () => Promise<void>;
}

/** Makes the migrated database with the demo campaign in a folder. */
export async function makeDatabase(folder: string): Promise<void> {
  const { DATABASE_URL: url, ONEVOICE_KEY_FILE: keyFile } = settingsIn(folder) as Record<string, string>;
  await applyMigrations({ url: url as string, migrationsFolder: "prisma/migrations" });
  const db = await openDatabase({ url: url as string });
  await seedDemo(
    contextOn(db, await loadOrCreateKeys(keyFile as string), () => new Date()),
    demoCampaign,
  );
  await db.close();
}

/** Makes it once and hands out copies, one for every run. */
export async function createTemplate(): Promise<{ copy: () => Promise<DatabaseFolder> }> {
  const template = await scratchFolder("bench-template");
  await makeDatabase(template.path);
  return {
    async copy() {
      const { path, remove } = await scratchFolder("bench");
      for (const file of FILES) await copyFile(join(template.path, file), join(path, file));
      return { path, remove, file: join(path, FILES[0]), keyFile: join(path, FILES[1]) };
    },
  };
}

export type Template = Awaited<ReturnType<typeof createTemplate>>;
