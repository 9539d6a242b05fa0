import { setTimeout as sleep } from "node:timers/promises";
import { type Database, type GroupKind, openDatabase, type Provider, type Tx } from "../../app/data/database";
import { isDataError } from "../../app/data/errors";
import { launchCampaign } from "../../app/services/campaigns/launch-campaign";
import { campaignDraft } from "../support/campaign";
import { seededRandom } from "../support/random";
import { contextOn, type Engines, withDatabase } from "./engines";
import { createFindings, type Findings, type Trial, trial } from "./outcome";

const IN_FLIGHT = 50;
const READERS = 3;
const KEYS = 150;
/** Of every ten operations this many are rolled back. */
const ROLLED_BACK_OF_TEN = 3;
/** What an operation that is going to be rolled back writes; nobody may ever see it. */
const DOOMED = "doomed";
const DOOMED_INCREMENT = 1_000_000;
const LONGEST_PAUSE_MS = 4;

/** One row as the model knows it, and what is happening to it. */
interface Cell {
  key: string;
  /** What acknowledged operations left; null for no row. */
  value: string | null;
  isTaken: boolean;
  /** Odd while an operation that will be acknowledged is under way. */
  version: number;
}

interface Model {
  cells: Cell[];
  started: number;
  acknowledged: number;
  /** Additions to the row that all operations share. */
  addedAtMost: number;
  added: number;
}

class RolledBack extends Error {}

/**
 * Random writes on few rows, many at a time, some of them rolled back at their end, against a model that knows only what
 * was acknowledged. Readers look all the time: a row that nobody is changing must be as acknowledged, whatever unfinished
 * or rolled back operations do to it, and what those write must never be seen.
 */
export async function randomOperations(engines: Engines, provider: Provider, operations: number): Promise<Trial> {
  const findings = createFindings();
  let looks = 0;
  const model: Model = {
    cells: Array.from({ length: KEYS }, (_, i) => ({ key: `key-${i}`, value: null, isTaken: false, version: 0 })),
    started: 0,
    acknowledged: 0,
    addedAtMost: 0,
    added: 0,
  };
  const rolledBack = await withDatabase(engines, provider, async (db, url) => {
    const ctx = contextOn(db, engines.keys, () => new Date());
    const { id: campaignId } = await launchCampaign(ctx, campaignDraft({ goal: 0 }));
    const random = seededRandom(3);
    let isDone = false;
    const readers = Array.from({ length: READERS }, async () => {
      while (!isDone) {
        await look(db, campaignId, model, findings);
        looks++;
        await sleep(1);
      }
    });
    let undone = 0;
    const lane = async () => {
      while (model.started < operations) {
        const isDoomed = (model.started++ * 7) % 10 < ROLLED_BACK_OF_TEN;
        await operate(db, campaignId, model, random, isDoomed, findings);
        if (isDoomed) undone++;
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
    isDone = true;
    await Promise.all(readers);
    const reopened = await openDatabase({ url });
    await look(reopened, campaignId, model, findings);
    await reopened.close();
    return undone;
  });
  return trial(
    {
      promise: "A3 concurrent requests do not eat each other's writes",
      rounds: `${operations} operations, ${IN_FLIGHT} in flight, ${provider}`,
      injected: `${rolledBack} rolled back (thrown error, broken key, bad item of a group)`,
    },
    `${model.acknowledged} acknowledged, all on disk; ${looks} reads of all rows saw nothing else`,
    findings,
  );
}

type Step = (tx: Tx, value: string) => Promise<unknown>;

/** One operation on free rows, with the model brought up to date before it is given free again. */
async function operate(
  db: Database,
  campaignId: string,
  model: Model,
  random: () => number,
  isDoomed: boolean,
  findings: Findings,
): Promise<void> {
  const cells = takeCells(model, random, 1 + Math.floor(random() * 3));
  const isGrouped = random() < 0.25;
  const mayAdd = !isGrouped && random() < 0.3;
  const value = isDoomed ? `${DOOMED}-${model.started}` : `value-${model.started}`;
  const plans = isGrouped ? cells.slice(0, 1).map(upsertPlan) : cells.map((cell) => planFor(cell, random));
  const pause = random() * LONGEST_PAUSE_MS;
  const endsBroken = random() < 0.5;
  if (!isDoomed) for (const cell of cells) cell.version++;
  if (mayAdd && !isDoomed) model.addedAtMost++;
  try {
    if (isGrouped) await db.writeGrouped(setGroup, { key: (cells[0] as Cell).key, value, isDoomed });
    else
      await db.write(async (tx) => {
        for (const { step } of plans) await step(tx, value);
        if (mayAdd) await addToGoal(tx, campaignId, isDoomed ? DOOMED_INCREMENT : 1);
        await sleep(pause);
        if (isDoomed) await fail(tx, endsBroken);
      });
    if (isDoomed) findings.add("an operation that was rolled back was acknowledged");
    for (const { cell, leaves } of plans) cell.value = leaves(value);
    if (mayAdd) model.added++;
    model.acknowledged++;
    await lookAt(
      db,
      plans.map(({ cell }) => cell),
      findings,
    );
  } catch (error) {
    const isExpected = isDoomed && (error instanceof RolledBack || isDataError(error, "unique"));
    if (!isExpected) findings.add(`an operation failed with ${(error as Error).name}`, (error as Error).message);
  }
  for (const cell of cells) {
    if (!isDoomed) cell.version++;
    cell.isTaken = false;
  }
}

interface Plan {
  cell: Cell;
  step: Step;
  leaves: (value: string) => string | null;
}

function planFor(cell: Cell, random: () => number): Plan {
  const { key } = cell;
  const choice = random();
  if (choice < 0.25) return upsertPlan(cell);
  if (cell.value === null)
    return { cell, step: (tx, value) => tx.organisation.create({ data: row(key, value) }), leaves: (value) => value };
  if (choice < 0.6) return { cell, step: (tx) => tx.organisation.delete({ where: { id: key } }), leaves: () => null };
  return {
    cell,
    step: (tx, names) => tx.organisation.update({ where: { id: key }, data: { names } }),
    leaves: (value) => value,
  };
}

function upsertPlan(cell: Cell): Plan {
  return { cell, step: (tx, value) => upsert(tx, cell.key, value), leaves: (value) => value };
}

const setGroup: GroupKind<{ key: string; value: string; isDoomed: boolean }, void> = {
  name: "set",
  maxItems: 40,
  async run(tx, items) {
    for (const { key, value, isDoomed } of items) {
      await upsert(tx, key, value);
      if (isDoomed) throw new RolledBack();
    }
    return items.map(() => undefined);
  },
};

function upsert(tx: Tx, id: string, names: string) {
  return tx.organisation.upsert({ where: { id }, create: row(id, names), update: { names } });
}

function row(id: string, names: string) {
  return { id, slug: id, names, country: "CH", createdAt: new Date(0) };
}

/** All operations add to one row, so a write that is lost shows in its sum. */
function addToGoal(tx: Tx, id: string, by: number) {
  return tx.campaign.update({ where: { id }, data: { goal: { increment: by } } });
}

/** The end of an operation that must leave nothing: an error of ours, or a key that is taken. */
async function fail(tx: Tx, endsBroken: boolean): Promise<void> {
  if (!endsBroken) throw new RolledBack();
  await tx.organisation.create({ data: row("twice", DOOMED) });
  await tx.organisation.create({ data: row("twice", DOOMED) });
}

function takeCells(model: Model, random: () => number, count: number): Cell[] {
  const free = model.cells.filter((cell) => !cell.isTaken);
  const cells: Cell[] = [];
  while (cells.length < Math.min(count, free.length)) {
    const cell = free[Math.floor(random() * free.length)] as Cell;
    if (!cells.includes(cell)) cells.push(cell);
  }
  for (const cell of cells) cell.isTaken = true;
  // In one order, so that two operations on Postgres do not wait for each other.
  return cells.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** What was just acknowledged is what a reader sees. */
async function lookAt(db: Database, cells: Cell[], findings: Findings): Promise<void> {
  const rows = await db.read.organisation.findMany({ where: { id: { in: cells.map((cell) => cell.key) } } });
  for (const cell of cells)
    if ((rows.find((one) => one.id === cell.key)?.names ?? null) !== cell.value)
      findings.add("an acknowledged write was not to be read", cell.key);
}

async function look(db: Database, campaignId: string, model: Model, findings: Findings): Promise<void> {
  const before = model.cells.map((cell) => cell.version);
  const rows = await db.read.organisation.findMany({ where: { slug: { not: "coalition" } } });
  const values = new Map(rows.map((one) => [one.id, one.names]));
  for (const value of values.values()) if (value.startsWith(DOOMED)) findings.add("a reader saw what was rolled back");
  for (const [i, cell] of model.cells.entries()) {
    const isQuiet = cell.version % 2 === 0 && cell.version === before[i];
    if (isQuiet && (values.get(cell.key) ?? null) !== cell.value)
      findings.add("a row was not as acknowledged", cell.key);
  }
  const added = model.added;
  const { goal } = await db.read.campaign.findUniqueOrThrow({ where: { id: campaignId }, select: { goal: true } });
  if (goal < added) findings.add("an acknowledged addition was lost");
  if (goal > model.addedAtMost) findings.add("a reader saw an addition that was rolled back");
}
