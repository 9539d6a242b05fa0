import type { ReadClient, Tx } from "./database";
import { insertStatements } from "./sql";

/** all: no mail whatever; updates: none of the updates a signer can ask for. */
export type SuppressionScope = "all" | "updates";

/** Keeps an address (keyed hash) from mail of a scope. Twice is the same as once. */
export async function suppress(
  tx: Tx,
  emailKey: string,
  scope: SuppressionScope,
  reason: string,
  now: Date,
): Promise<void> {
  const tail = `ON CONFLICT ("emailKey", "scope") DO NOTHING`;
  for (const statement of insertStatements("Suppression", [{ emailKey, scope, reason, createdAt: now }], tail))
    await tx.$executeRaw(statement);
}

/** Lets mail of a scope go to an address again. */
export async function lift(tx: Tx, emailKey: string, scope: SuppressionScope): Promise<void> {
  await tx.suppression.deleteMany({ where: { emailKey, scope } });
}

/** Which of these addresses (keyed hashes) must get no mail of any kind. */
export async function findSuppressed(read: ReadClient | Tx, emailKeys: string[]): Promise<Set<string>> {
  const rows = await read.suppression.findMany({ where: { emailKey: { in: emailKeys }, scope: "all" } });
  return new Set(rows.map((row) => row.emailKey));
}
