// For those who use the full Prisma CLI (studio, migrate status, migrate resolve). One Voice itself needs none of it:
// scripts/generate-client.mjs generates the clients, app/data/migrate.ts applies migrations.
import { defineConfig } from "prisma/config";

const url = process.env.DATABASE_URL?.trim() || "file:data/onevoice.db";
const isPostgres = url.startsWith("postgres");

export default defineConfig({
  schema: isPostgres ? "node_modules/.cache/onevoice/postgres.prisma" : "prisma/schema.prisma",
  migrations: { path: isPostgres ? "prisma/migrations/postgres" : "prisma/migrations/sqlite" },
  datasource: { url },
});
