import { fileURLToPath } from "node:url";
import { runChild } from "../support/processes";
import type { Amounts } from "./amounts";
import { type Figure, median } from "./figures";
import type { Template } from "./template";

const PROGRAM = fileURLToPath(new URL("./processes/write-path.ts", import.meta.url));
const VARIANTS = ["service:64", "service:400", "plain", "grouped"] as const;
type Variant = (typeof VARIANTS)[number];

interface Report {
  perSecond: number;
  cpuMicroseconds: number;
}

/**
 * The service that signs, without HTTP, against better-sqlite3 alone. A signature of ours is one row of Signature, two
 * or three of Consent, one each of Token, Outbox and MailQuota; the baseline writes the one row of Signature.
 */
export async function writePath(template: Template, amounts: Amounts): Promise<Figure[]> {
  const reports = Object.fromEntries(VARIANTS.map((variant) => [variant, [] as Report[]])) as Record<Variant, Report[]>;
  for (let round = 0; round < amounts.rounds; round++)
    for (const variant of VARIANTS) {
      const folder = await template.copy();
      const args = ["--import", "tsx", PROGRAM, variant, folder.file, folder.keyFile, String(amounts.writes)];
      reports[variant].push(JSON.parse(await runChild(process.execPath, args)) as Report);
      await folder.remove();
    }
  return (["service:64", "service:400"] as const).flatMap((variant) =>
    (["plain", "grouped"] as const).map((baseline) => ({
      name: `write path, ${variant.split(":")[1]} in flight`,
      unit: "signatures/s",
      ours: reports[variant].map((report) => report.perSecond),
      baselineName: `better-sqlite3, ${baseline === "plain" ? "one row a transaction" : "64 rows a transaction"}`,
      baseline: reports[baseline].map((report) => report.perSecond),
      note: `processor µs each: ${cpu(reports[variant])} against ${cpu(reports[baseline])}`,
    })),
  );
}

function cpu(reports: readonly Report[]): string {
  return median(reports.map((report) => report.cpuMicroseconds)).toFixed(0);
}
