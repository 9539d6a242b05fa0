import type { ReadClient } from "../../data/database";
import { readForList } from "../../data/deliveries";
import { collator } from "../../domain/delivery";
import type { Ctx } from "../context";
import { unsealPerson } from "../signatures/sealed-person";

/** The signatures of a list by country. */
export type CountryList = Map<string, string[]>;

/** One entry of a list, in its place. */
export interface ListItem {
  signatureId: string;
  country: string;
  listed: boolean;
  textId: string;
  leaf: Uint8Array<ArrayBuffer>;
}

/** What the order of one country needs: about 200 bytes a signature. */
interface Sortable {
  signatureId: string;
  /** Empty for those whose name is withheld. */
  name: string;
  isListed: boolean;
  textId: string;
  /** The 32 bytes as a string of as many characters, a third of what a byte array takes. */
  leaf: string;
}

const PAGE = 500;

/**
 * The order of a list, in batches: by country code, within a country by name (root collation), then those whose names
 * are withheld. Equal names and withheld ones stand in the order of their leaves, which says nothing about anybody. One
 * country is in memory at a time. `onPage` is awaited after each page that was read, and what it throws ends the reading.
 */
export async function* orderedList(
  ctx: Ctx,
  read: ReadClient,
  list: CountryList,
  batchSize: number,
  onPage: () => Promise<void>,
): AsyncGenerator<ListItem[]> {
  for (const country of [...list.keys()].sort()) {
    const sorted = await readCountry(ctx, read, list.get(country) ?? [], onPage);
    list.delete(country);
    sorted.sort(compare);
    for (let start = 0; start < sorted.length; start += batchSize)
      yield sorted.slice(start, start + batchSize).map(({ signatureId, isListed, textId, leaf }) => ({
        signatureId,
        country,
        listed: isListed,
        textId,
        leaf: Uint8Array.from(Buffer.from(leaf, "latin1")),
      }));
  }
}

async function readCountry(
  ctx: Ctx,
  read: ReadClient,
  ids: readonly string[],
  onPage: () => Promise<void>,
): Promise<Sortable[]> {
  const found: Sortable[] = [];
  for (let start = 0; start < ids.length; start += PAGE) {
    for (const { id, showName, sealed, textId, leaf } of await readForList(read, ids.slice(start, start + PAGE))) {
      const isListed = showName && sealed !== null;
      found.push({
        signatureId: id,
        name: isListed ? unsealPerson(ctx.keys, id, sealed).name : "",
        isListed,
        textId,
        leaf: Buffer.from(leaf).toString("latin1"),
      });
    }
    await onPage();
  }
  return found;
}

function compare(a: Sortable, b: Sortable): number {
  if (a.isListed !== b.isListed) return a.isListed ? -1 : 1;
  return collator.compare(a.name, b.name) || (a.leaf < b.leaf ? -1 : 1);
}
