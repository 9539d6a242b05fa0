import type { TestProject } from "vitest/node";
import { generateIfStale } from "../../scripts/generate-client.mjs";
import { startPostgres } from "../support/postgres-server";
import "./provided";

const TEMPLATE = "onevoice_template";

/** Starts one Postgres for the run and makes the migrated database that each test file's database is a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await generateIfStale();
  const { applyMigrations } = await import("../../app/data/migrate");
  const server = await startPostgres();
  try {
    await server.run(`CREATE DATABASE ${TEMPLATE}`);
    await applyMigrations({ url: server.url(TEMPLATE), migrationsFolder: "prisma/migrations" });
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide("postgresUrl", server.url());
  project.provide("postgresTemplate", TEMPLATE);
  return () => server.stop();
}
