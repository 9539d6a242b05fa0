import type { Engines } from "./engines";
import { ALL_FAULTS, faultyServer, PLAIN_FAULTS } from "./faulty-server";
import { flushes } from "./flushes";
import { fullDisk } from "./full-disk";
import { killedServer } from "./killed-server";
import { killedWorker } from "./killed-worker";
import type { Amounts, Trial } from "./outcome";
import { parallelSigns } from "./parallel-signs";
import { randomOperations } from "./random-operations";

interface NamedTrial {
  /** For --only. */
  name: string;
  about: string;
  run: (engines: Engines, amounts: Amounts) => Promise<Trial>;
}

/** Every trial, in the order in which they run. */
export const trials: readonly NamedTrial[] = [
  { name: "a1", about: "kill -9 of the server", run: (_, { killRounds }) => killedServer(killRounds) },
  { name: "a2", about: "flushes to disk", run: (engines, { commits }) => flushes(engines, commits) },
  {
    name: "a3",
    about: "random operations on SQLite",
    run: (engines, { operations }) => randomOperations(engines, "sqlite", operations),
  },
  {
    name: "a3",
    about: "random operations on Postgres",
    run: (engines, { operations }) => randomOperations(engines, "postgres", operations),
  },
  {
    name: "a4",
    about: "parallel signs on SQLite",
    run: (engines, { parallelRounds }) => parallelSigns(engines, "sqlite", parallelRounds),
  },
  {
    name: "a4",
    about: "parallel signs on Postgres",
    run: (engines, { parallelRounds }) => parallelSigns(engines, "postgres", parallelRounds),
  },
  {
    name: "mail",
    about: "a mail server that drops and stalls",
    run: (engines, { mails }) => faultyServer(engines, "sqlite", mails, ALL_FAULTS),
  },
  {
    name: "mail",
    about: "a mail server that refuses",
    run: (engines, { mails }) => faultyServer(engines, "sqlite", mails, PLAIN_FAULTS),
  },
  {
    name: "mail",
    about: "a mail worker that is killed",
    run: (engines, { mails, workerKills }) => killedWorker(engines, "sqlite", mails, workerKills),
  },
  { name: "disk", about: "a full disk", run: (_, { fullDiskRounds }) => fullDisk(fullDiskRounds) },
];
