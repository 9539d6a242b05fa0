import type { ReadClient } from "./database";
import { sql } from "./sql";

/** A confirmed signature as it is stored. */
export interface ConfirmedRow {
  id: string;
  sealed: Uint8Array | null;
  country: string;
  locale: string;
  showName: boolean | number;
  source: string;
  /** UTC days, YYYY-MM-DD. */
  signedOn: string;
  confirmedOn: string;
  textId: string;
}

/**
 * The confirmed signatures of a campaign by id, in pages of `pageSize`. A raw query: over a million rows it takes two
 * thirds of the time of the model's own.
 */
export async function* readConfirmed(
  read: ReadClient,
  campaignId: string,
  pageSize: number,
): AsyncGenerator<ConfirmedRow[]> {
  for (let after = ""; ; ) {
    const rows = await read.$queryRaw<ConfirmedRow[]>(
      sql`SELECT "id", "sealed", "country", "locale", "showName", "source", "textId",
                 SUBSTR(CAST("createdAt" AS TEXT), 1, 10) AS "signedOn",
                 SUBSTR(CAST("confirmedAt" AS TEXT), 1, 10) AS "confirmedOn"
          FROM "Signature" WHERE "campaignId" = ${campaignId} AND "state" = 'confirmed' AND "id" > ${after}
          ORDER BY "id" LIMIT ${pageSize}`,
    );
    if (rows.length > 0) yield rows;
    if (rows.length < pageSize) return;
    after = rows.at(-1)?.id ?? after;
  }
}
