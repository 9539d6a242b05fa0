import { setTimeout as sleep } from "node:timers/promises";
import { DataError, toDataError } from "./errors";
import type { Prisma, PrismaClient } from "./generated/sqlite/client";
import { openPostgres } from "./postgres";
import { openSqlite } from "./sqlite";
import { createWriteQueue, type GroupKind as QueueGroupKind } from "./write-queue";

export type Provider = "sqlite" | "postgres";

/** What a write may use: every model, inside the one transaction. */
export type Tx = Prisma.TransactionClient;

export type GroupKind<Item, Result> = QueueGroupKind<Tx, Item, Result>;

type ReadMethod =
  | "findUnique"
  | "findUniqueOrThrow"
  | "findFirst"
  | "findFirstOrThrow"
  | "findMany"
  | "count"
  | "aggregate"
  | "groupBy";

type ModelName = Uncapitalize<Prisma.ModelName>;

/** What a read may use: finding and counting only, on a connection that cannot write. */
export type ReadClient = { [M in ModelName]: Pick<PrismaClient[M], ReadMethod & keyof PrismaClient[M]> } & {
  $queryRaw: PrismaClient["$queryRaw"];
};

/** The only way to the rows. Reads never see what is not committed; writes are transactions, one after the other. */
export interface Database {
  readonly provider: Provider;
  readonly read: ReadClient;
  /** Runs `fn` in one transaction. Throws DataError; kind "queue_full" when too many writes wait. */
  write<T>(fn: (tx: Tx) => Promise<T>): Promise<T>;
  /** Like `write` for one item of a kind: items that wait together are committed together. */
  writeGrouped<I, O>(kind: GroupKind<I, O>, item: I): Promise<O>;
  /** Runs `fn` on one snapshot, so that several reads agree with each other. */
  readSnapshot<T>(fn: (read: ReadClient) => Promise<T>): Promise<T>;
  /** Writes that wait: background work makes room when there are many. */
  readonly waiting: number;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  /** Finishes what waits, then closes. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** `file:path` (SQLite) or `postgres://…`. */
  url: string;
  /** Writes that may wait before the queue says "queue_full". */
  maxWaiting?: number;
  onCommit?: (writes: number) => void;
}

/** One engine's two clients. */
export interface Engine {
  provider: Provider;
  reader: PrismaClient;
  writer: PrismaClient;
  concurrency: number;
  /** Statement that takes the engine's write lock at the start of a transaction; null where none is needed. */
  lockSql: string | null;
  /** A reading client of its own: a snapshot on the shared one would hold back everybody's reads on SQLite. */
  openReader(): PrismaClient;
  close(): Promise<void>;
}

const DEFAULT_MAX_WAITING = 2000;
const MAX_TRIES = 40;
const TRANSACTION_TIMEOUT_MS = 30_000;
const SNAPSHOT_TIMEOUT_MS = 3_600_000;

/**
 * Opens the database that `url` names. The schema must be there (see migrate.ts). Throws DataError "other" with what to
 * do when the engine cannot give what we promise (pragmas that do not stick, an unknown scheme).
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const engine = await openEngine(options.url);
  const queue = createWriteQueue<Tx>({
    transaction: (fn) =>
      engine.writer.$transaction(
        async (tx) => {
          if (engine.lockSql) await tx.$executeRawUnsafe(engine.lockSql);
          return fn(tx);
        },
        { maxWait: TRANSACTION_TIMEOUT_MS, timeout: TRANSACTION_TIMEOUT_MS },
      ),
    concurrency: engine.concurrency,
    maxWaiting: options.maxWaiting ?? DEFAULT_MAX_WAITING,
    maxTries: MAX_TRIES,
    sleep,
    jitter: Math.random,
    ...(options.onCommit ? { onCommit: options.onCommit } : {}),
  });
  return {
    provider: engine.provider,
    read: engine.reader,
    write: queue.write,
    writeGrouped: queue.writeGrouped,
    readSnapshot: async (fn) => {
      const reader = engine.openReader();
      try {
        return await reader.$transaction((tx) => fn(tx as unknown as ReadClient), {
          maxWait: TRANSACTION_TIMEOUT_MS,
          timeout: SNAPSHOT_TIMEOUT_MS,
          ...(engine.provider === "postgres" ? { isolationLevel: "RepeatableRead" as never } : {}),
        });
      } catch (error) {
        throw toDataError(error);
      } finally {
        await reader.$disconnect();
      }
    },
    get waiting() {
      return queue.waiting;
    },
    ping: async () => {
      await engine.reader.$queryRaw`SELECT 1`;
    },
    close: async () => {
      await queue.drain();
      await engine.close();
    },
  };
}

/** Which engine a database address means; throws DataError "other" for any other scheme. */
export function providerOf(url: string): Provider {
  if (url.startsWith("file:")) return "sqlite";
  if (/^postgres(ql)?:\/\//.test(url)) return "postgres";
  throw new DataError("other", "DATABASE_URL must begin with file: (SQLite) or postgres:// (Postgres)");
}

function openEngine(url: string): Promise<Engine> {
  return providerOf(url) === "sqlite" ? openSqlite(url) : openPostgres(url);
}
