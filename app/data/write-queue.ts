import { DataError, isDataError, toDataError } from "./errors";

/** Writes of one kind that may be committed together: one transaction, one fsync, many acknowledgements. */
export interface GroupKind<Tx, Item, Result> {
  readonly name: string;
  readonly maxItems: number;
  /** Returns one result per item, in the items' order. Throws to roll the whole group back. */
  run(tx: Tx, items: Item[]): Promise<Result[]>;
}

/** Runs `fn` in one transaction and resolves after its commit. */
export type RunTransaction<Tx> = <T>(fn: (tx: Tx) => Promise<T>) => Promise<T>;

export interface WriteQueueOptions<Tx> {
  transaction: RunTransaction<Tx>;
  /** Transactions at a time: 1 on SQLite, the pool's size on Postgres. */
  concurrency: number;
  /** Writes that may wait; one more is refused with kind "queue_full". */
  maxWaiting: number;
  /** Tries of one transaction that found the database busy, the first included. */
  maxTries: number;
  sleep: (milliseconds: number) => Promise<void>;
  /** A number from 0 to 1 for the jitter between tries. */
  jitter: () => number;
  /** Called after each commit with the number of writes it acknowledged. */
  onCommit?: (writes: number) => void;
}

interface Single<Tx> {
  kind: null;
  run: (tx: Tx) => Promise<unknown>;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

interface Grouped<Tx> {
  kind: GroupKind<Tx, unknown, unknown>;
  item: unknown;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

type Waiting<Tx> = Single<Tx> | Grouped<Tx>;

/** The first pause before a busy database is tried again; it doubles up to the last. */
const FIRST_PAUSE_MS = 5;
const LAST_PAUSE_MS = 250;

export interface WriteQueue<Tx> {
  write<T>(fn: (tx: Tx) => Promise<T>): Promise<T>;
  writeGrouped<I, O>(kind: GroupKind<Tx, I, O>, item: I): Promise<O>;
  /** Refuses new writes and resolves when those that waited are done. */
  drain(): Promise<void>;
  readonly waiting: number;
}

/**
 * The one way to write. A bounded queue in front of the connection: waiting writes of the same group kind are taken
 * together into one transaction; a group that fails is run again one by one, so that a bad item fails alone. A busy
 * database is tried again with growing, jittered pauses. A full queue refuses at once (DataError "queue_full").
 */
export function createWriteQueue<Tx>(options: WriteQueueOptions<Tx>): WriteQueue<Tx> {
  const queue: Waiting<Tx>[] = [];
  const groupsInFlight = new Set<string>();
  let running = 0;
  let closed = false;
  let isPumping = false;
  let idle: (() => void)[] = [];

  function enqueue(waiting: Waiting<Tx>): void {
    if (closed) return waiting.reject(new DataError("closed", "The database is closing: no more writes are taken"));
    if (queue.length >= options.maxWaiting)
      return waiting.reject(new DataError("queue_full", "Too many writes are waiting: try again in a moment"));
    queue.push(waiting);
    if (running < options.concurrency) pumpSoon();
  }

  /**
   * Starts the next transactions after this turn of the event loop. On SQLite a transaction runs to its end without
   * giving the loop a turn, so whatever else has come in on other connections must be let in before, or no two writes
   * would ever wait together.
   */
  function pumpSoon(): void {
    if (isPumping) return;
    isPumping = true;
    setImmediate(() => {
      isPumping = false;
      pump();
    });
  }

  function pump(): void {
    while (running < options.concurrency) {
      const batch = takeBatch();
      if (batch === null) break;
      running++;
      void runBatch(batch).finally(() => {
        running--;
        const kind = batch[0]?.kind;
        if (kind) groupsInFlight.delete(kind.name);
        pumpSoon();
      });
    }
    if (running === 0 && queue.length === 0) {
      for (const resolve of idle) resolve();
      idle = [];
    }
  }

  /** The next single write, or every waiting write of the next group kind that is not in flight already. */
  function takeBatch(): Waiting<Tx>[] | null {
    const first = queue.findIndex((w) => w.kind === null || !groupsInFlight.has(w.kind.name));
    if (first === -1) return null;
    const head = queue[first] as Waiting<Tx>;
    if (head.kind === null) return queue.splice(first, 1);
    const kind = head.kind;
    const batch: Waiting<Tx>[] = [];
    const rest: Waiting<Tx>[] = [];
    for (const waiting of queue) {
      if (waiting.kind === kind && batch.length < kind.maxItems) batch.push(waiting);
      else rest.push(waiting);
    }
    queue.length = 0;
    queue.push(...rest);
    groupsInFlight.add(kind.name);
    return batch;
  }

  async function runBatch(batch: Waiting<Tx>[]): Promise<void> {
    const head = batch[0] as Waiting<Tx>;
    if (head.kind === null) return settleSingle(head);
    const kind = head.kind;
    const group = batch as Grouped<Tx>[];
    try {
      const results = await withRetry((tx) =>
        kind.run(
          tx,
          group.map((waiting) => waiting.item),
        ),
      );
      options.onCommit?.(group.length);
      group.forEach((waiting, i) => {
        waiting.resolve(results[i]);
      });
    } catch (error) {
      if (group.length === 1) return head.reject(error);
      for (const waiting of group)
        await settleSingle({ ...waiting, kind: null, run: async (tx) => (await kind.run(tx, [waiting.item]))[0] });
    }
  }

  async function settleSingle(single: Single<Tx>): Promise<void> {
    try {
      const value = await withRetry(single.run);
      options.onCommit?.(1);
      single.resolve(value);
    } catch (error) {
      single.reject(error);
    }
  }

  async function withRetry<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await options.transaction(run);
      } catch (thrown) {
        const error = toDataError(thrown);
        if (!isDataError(error, "busy") || tries >= options.maxTries) throw error;
        const pause = Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LAST_PAUSE_MS);
        await options.sleep(pause * (0.5 + options.jitter() / 2));
      }
    }
  }

  return {
    write: <T>(fn: (tx: Tx) => Promise<T>) =>
      new Promise<T>((resolve, reject) =>
        enqueue({ kind: null, run: fn, resolve: resolve as (value: unknown) => void, reject }),
      ),
    writeGrouped: <I, O>(kind: GroupKind<Tx, I, O>, item: I) =>
      new Promise<O>((resolve, reject) =>
        enqueue({
          kind: kind as unknown as GroupKind<Tx, unknown, unknown>,
          item,
          resolve: resolve as (value: unknown) => void,
          reject,
        }),
      ),
    drain: () => {
      closed = true;
      return new Promise<void>((resolve) => {
        idle.push(resolve);
        pump();
      });
    },
    get waiting() {
      return queue.length;
    },
  };
}
