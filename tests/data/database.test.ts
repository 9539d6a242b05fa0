import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Database, type GroupKind, openDatabase, type Tx } from "../../app/data/database";
import { isDataError } from "../../app/data/errors";
import { createTestDatabase, useDatabase } from "../support/database";

const database = useDatabase({ per: "test" });

function organisation(id: string) {
  return { id, slug: id, names: "{}", country: "CH", createdAt: new Date(0) };
}

async function kindOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "no error";
  } catch (error) {
    return isDataError(error) ? error.kind : `not a DataError: ${(error as Error).name}`;
  }
}

test("A3, abuse 40: with 50 writes in flight and a third rolling back, exactly the acknowledged rows are there", async () => {
  const db = database();
  const acknowledged = new Set<string>();
  const seen = new Set<string>();
  let next = 0;
  const lane = async () => {
    for (let i = next++; i < 400; i = next++) {
      const id = `row-${i}`;
      const outcome = await kindOf(
        db.write(async (tx) => {
          await tx.organisation.create({ data: organisation(id) });
          await sleep(i % 2);
          if (i % 3 === 0) throw new Error("rolled back");
        }),
      );
      if (outcome === "no error") acknowledged.add(id);
      for (const row of await db.read.organisation.findMany({ select: { id: true } })) seen.add(row.id);
    }
  };
  await Promise.all(Array.from({ length: 50 }, lane));
  const rows = await db.read.organisation.findMany({ select: { id: true } });
  expect(new Set(rows.map((row) => row.id))).toEqual(acknowledged);
  expect(acknowledged.size).toBe(266);
  for (const id of seen) expect(acknowledged.has(id)).toBe(true);
});

test("driver errors come out as typed errors", async () => {
  const db = database();
  await db.write((tx) => tx.organisation.create({ data: organisation("one") }));
  expect(await kindOf(db.write((tx) => tx.organisation.create({ data: organisation("one") })))).toBe("unique");
  const orphan = { id: "t", campaignId: "none", position: 0, office: "", salutation: "", email: "", locale: "en" };
  expect(await kindOf(db.write((tx) => tx.target.create({ data: orphan })))).toBe("foreign_key");
  expect(
    await kindOf(
      db.write(
        (tx) =>
          tx.$executeRaw`INSERT INTO "Organisation" ("id", "slug", "names", "country", "createdAt") VALUES ('two', 'one', '{}', 'CH', ${new Date(0)})`,
      ),
    ),
  ).toBe("unique");
});

test("an error of the caller's own passes through and rolls back", async () => {
  const db = database();
  const failing = db.write(async (tx) => {
    await tx.organisation.create({ data: organisation("one") });
    throw new RangeError("mine");
  });
  await expect(failing).rejects.toThrow(RangeError);
  expect(await db.read.organisation.count()).toBe(0);
});

test("the reading client cannot write", async () => {
  const db = database();
  const writing = db.read as unknown as Tx;
  await expect(writing.organisation.create({ data: organisation("one") })).rejects.toThrow();
  expect(await db.read.organisation.count()).toBe(0);
});

const insertGroup: GroupKind<string, string> = {
  name: "insert",
  maxItems: 50,
  async run(tx, ids) {
    for (const id of ids) await tx.organisation.create({ data: organisation(id) });
    return ids.map((id) => `${id} in a group of ${ids.length}`);
  },
};

test("writes of one kind that wait together are committed together", async () => {
  const db = database();
  const results = await Promise.all(Array.from({ length: 40 }, (_, i) => db.writeGrouped(insertGroup, `row-${i}`)));
  expect(results).toEqual(Array.from({ length: 40 }, (_, i) => `row-${i} in a group of 40`));
});

test("a bad item of a group fails alone", async () => {
  const db = database();
  await db.write((tx) => tx.organisation.create({ data: organisation("taken") }));
  const results = await Promise.all(["first", "a", "taken", "b"].map((id) => kindOf(db.writeGrouped(insertGroup, id))));
  expect(results).toEqual(["no error", "no error", "unique", "no error"]);
  expect(await db.read.organisation.count()).toBe(4);
});

test("a full queue refuses at once and loses nothing that was taken", async () => {
  const copy = await createTestDatabase();
  const db = await openDatabase({ url: copy.url, maxWaiting: 10 });
  const results = await Promise.all(
    Array.from({ length: 60 }, (_, i) =>
      kindOf(db.write((tx) => tx.organisation.create({ data: organisation(`row-${i}`) }))),
    ),
  );
  // All of them came in one turn of the event loop, in which nothing can leave the queue.
  expect(results).toEqual([...Array(10).fill("no error"), ...Array(50).fill("queue_full")]);
  expect(await db.read.organisation.count()).toBe(10);
  await db.close();
  await copy.drop();
});

test("closing finishes the writes that wait, and refuses later ones", async () => {
  const copy = await createTestDatabase();
  const db = await openDatabase({ url: copy.url });
  const writes = Array.from({ length: 20 }, (_, i) =>
    db.write((tx) => tx.organisation.create({ data: organisation(`row-${i}`) })),
  );
  const closing = db.close();
  await expect(Promise.all(writes)).resolves.toHaveLength(20);
  await closing;
  expect(await kindOf(db.write(async () => undefined))).toBe("closed");
  await copy.drop();
});

test("two processes' connections that write at once both get through", async () => {
  const copy = await createTestDatabase();
  const both: Database[] = [await openDatabase({ url: copy.url }), await openDatabase({ url: copy.url })];
  const results = await Promise.all(
    both.flatMap((db, side) =>
      Array.from({ length: 50 }, (_, i) =>
        kindOf(db.write((tx) => tx.organisation.create({ data: organisation(`${side}-${i}`) }))),
      ),
    ),
  );
  expect(new Set(results)).toEqual(new Set(["no error"]));
  expect(await both[0]?.read.organisation.count()).toBe(100);
  for (const db of both) await db.close();
  await copy.drop();
});

test("a snapshot does not see what is committed after it began", async () => {
  const db = database();
  const counts = await db.readSnapshot(async (read) => {
    const before = await read.organisation.count();
    await db.write((tx) => tx.organisation.create({ data: organisation("one") }));
    return [before, await read.organisation.count(), await db.read.organisation.count()];
  });
  expect(counts).toEqual([0, 0, 1]);
});
