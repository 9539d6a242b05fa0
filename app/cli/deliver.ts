import { resolve } from "node:path";
import type { Ctx } from "../services/context";
import {
  type DeliverResult,
  type DeliverySummary,
  deliverCampaign,
  type PlannedLetter,
} from "../services/deliveries/deliver-campaign";
import { unknownSlug } from "./arguments";
import { ArgumentError, type CommandSpec, EXIT, type ExitCode } from "./command";
import { count, minute, plural, table } from "./format";
import type { Io } from "./io";
import { leanMemory } from "./lean-memory";

export interface DeliverArguments {
  slug: string;
  dryRun?: boolean;
  out?: string;
  /** False with --no-send. */
  send: boolean;
  json?: boolean;
}

export const deliver = {
  name: "deliver",
  summary: "freeze the list of confirmed signatures, write the dossier, queue the letters",
  define: (command) =>
    command
      .argument("<slug>", "the campaign")
      .option("--dry-run", "write nothing, say what would happen")
      .option("--out <folder>", "write the dossier there: list, manifest, signature, verifier")
      .option("--no-send", "queue no letter; a later run without this does")
      .option("--json", "the result as JSON")
      .addHelpText(
        "after",
        `
Delivers who was delivered in no list before. A delivery whose letters are not queued yet is continued first, so it is
safe to run this again after anything that went wrong. With nobody new, --out writes the latest dossier once more.`,
      ),
  needs: "runtime",
  run,
} satisfies CommandSpec;

const LABELS = { reading: "reading", writing: "freezing", hashing: "hashing", dossier: "dossier" };

const FOLDER_PROBLEMS = {
  not_a_folder: "is a file",
  not_empty: "is not empty and is no dossier",
  other_delivery: "holds the dossier of another delivery",
};

export async function run(options: DeliverArguments, ctx: Ctx, io: Io): Promise<ExitCode> {
  const progress = io.progress();
  const keepLean = leanMemory();
  const result = await deliverCampaign(ctx, {
    slug: options.slug,
    dryRun: options.dryRun ?? false,
    out: options.out ?? null,
    send: options.send,
    signal: io.signal,
    onProgress: (step, done, total) => {
      keepLean(done);
      progress.update(LABELS[step], done, total);
    },
  }).finally(() => progress.stop());
  if (result.outcome === "unknown_campaign") throw await unknownSlug(ctx, options.slug);
  if (result.outcome === "bad_folder")
    throw new ArgumentError(`${options.out} ${FOLDER_PROBLEMS[result.problem]}. Name another folder, or an empty one.`);
  if (options.json) io.out(JSON.stringify(result, null, 2));
  return tell(result, options, options.json ? { ...io, out: () => {} } : io);
}

function tell(
  result: Exclude<DeliverResult, { outcome: "unknown_campaign" | "bad_folder" }>,
  { slug }: DeliverArguments,
  io: Io,
): ExitCode {
  switch (result.outcome) {
    case "broken_letter":
      io.note(
        `The letter to ${result.office} cannot be merged: the field {{${result.error.field}}} is ${result.error.code}. ` +
          "Nothing was written. Mend the campaign's letter, or leave the letters out with --no-send.",
      );
      return EXIT.refused;
    case "busy":
      io.note(
        `Another run is delivering ${slug}, or died a moment ago. Nothing was done. Run this again after ` +
          `${result.retryAt.toISOString()}: what is left of a dead run is cleared away then.`,
      );
      return EXIT.refused;
    case "interrupted":
      io.note(
        result.kept
          ? `Interrupted. Delivery ${result.kept.number} is frozen and kept, no letter is queued: the same command goes on with it.`
          : "Interrupted. Nothing was kept: the same command begins anew.",
      );
      return EXIT.interrupted;
    case "planned":
      io.out("Nothing is written (--dry-run). This is what would happen:");
      io.out(describe(result.delivery, result.isContinued ? "is continued" : "would be frozen"));
      tellCountries(result.delivery, io);
      tellLetters(result.letters, "would be queued", io);
      return EXIT.ok;
    case "nothing_new":
      io.out(
        `Nobody is new since ${result.latest ? `delivery ${result.latest.number}` : "the beginning"}. No letter is queued.`,
      );
      if (result.folder) io.out(`Dossier of delivery ${result.latest?.number}: ${resolve(result.folder)}`);
      return EXIT.ok;
    case "delivered":
      io.out(describe(result.delivery, result.isContinued ? "was frozen before and is continued" : "is frozen"));
      if (result.folder) io.out(`Dossier: ${resolve(result.folder)}`);
      if (result.letters === null) io.out("No letter is queued (--no-send). A run without it queues them.");
      else tellLetters(result.letters, result.letters.length === 1 ? "is queued" : "are queued", io);
      return EXIT.ok;
  }
}

function describe({ number, asOf, counts, byCountry }: DeliverySummary, what: string): string {
  return (
    `Delivery ${number} ${what}, as of ${minute(asOf)}: ${plural(counts.total, "signature", "signatures")} from ` +
    `${plural(byCountry.length, "country or territory", "countries and territories")}, ` +
    `${count(counts.listed)} listed by name, ${count(counts.withheld)} withheld.`
  );
}

function tellCountries({ byCountry }: DeliverySummary, io: Io): void {
  const rows = byCountry.map((row) => [
    `${row.name}${row.unMember ? "" : " (other territories)"}`,
    count(row.total),
    count(row.listed),
    count(row.withheld),
  ]);
  for (const line of table([["country", "total", "listed", "withheld"], ...rows])) io.out(`  ${line}`);
}

function tellLetters(letters: readonly PlannedLetter[], what: string, io: Io): void {
  io.out(`${plural(letters.length, "letter", "letters")} ${what}.`);
  for (const { office, address, locale } of letters) io.out(`  ${office} <${address}> (${locale})`);
}
