import { PrismaPg } from "@prisma/adapter-pg";
import type { Engine } from "./database";
import { PrismaClient } from "./generated/postgres/client";
import type { PrismaClient as SharedClient } from "./generated/sqlite/client";

const POOL_SIZE = 8;

/** Opens Postgres with a pool for writes and a pool whose sessions are read-only. */
export async function openPostgres(url: string): Promise<Engine> {
  const writer = makeClient(url, "-c synchronous_commit=on");
  const openReader = () => makeClient(url, "-c default_transaction_read_only=on");
  const reader = openReader();
  return {
    provider: "postgres",
    reader,
    writer,
    concurrency: POOL_SIZE,
    lockSql: null,
    openReader,
    close: async () => {
      await reader.$disconnect();
      await writer.$disconnect();
    },
  };
}

/** Both clients are generated from one schema, so the SQLite one's types stand for both. */
function makeClient(connectionString: string, options: string): SharedClient {
  const adapter = new PrismaPg({ connectionString, max: POOL_SIZE, options });
  return new PrismaClient({ adapter }) as unknown as SharedClient;
}
