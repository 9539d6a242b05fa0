import type Database from "better-sqlite3";
import type { Keys } from "../../app/data/keys";
import { formPost, startLoad } from "../support/http-load.mjs";

/** The demo campaign, which every server starts with. */
export const SLUG = "un-commission-of-inquiry";
export const SIGN_PATH = `/campaigns/${SLUG}`;

const ADDRESS_DOMAIN = "load.example.org";
/** Every so many posts, an address that was posted before. */
const REPEAT_EVERY = 10;

/** What the clients were told. */
export interface ClientLog {
  /** Canonical addresses whose post was answered with 303. */
  signed: Set<string>;
  /** Addresses whose confirmation was answered with 200. */
  confirmed: Set<string>;
  posted: number;
  /** Answers that are no acknowledgement, by status. */
  others: Map<number, number>;
}

export function newClientLog(): ClientLog {
  return { signed: new Set(), confirmed: new Set(), posted: 0, others: new Map() };
}

/** The form of one signer. */
export function signFields(email: string): Record<string, string> {
  return {
    name: "Load Signer",
    email,
    country: "CH",
    place: "Geneva",
    comment: "",
    consent: "on",
    showName: "on",
    updates: "",
  };
}

/**
 * Posts sign forms over `connections` sockets, some addresses repeatedly, and the confirmations of what was signed over
 * one more when `tokenOf` is given. Ends with the server, or with `stop`.
 */
export function loadWithSigns(options: {
  port: number;
  connections: number;
  prefix: string;
  log: ClientLog;
  /** The confirmation token of a signed address, or null when there is none now. */
  tokenOf?: (email: string) => string | null;
}) {
  const { port, connections, prefix, log, tokenOf } = options;
  const toConfirm: string[] = [];
  let number = 0;
  const other = (status: number) => log.others.set(status, (log.others.get(status) ?? 0) + 1);

  const sign = () => {
    log.posted++;
    const isRepeat = number > 0 && log.posted % REPEAT_EVERY === 0;
    const email = `${prefix}-${isRepeat ? Math.floor(number * Math.random()) : number++}@${ADDRESS_DOMAIN}`;
    return {
      request: formPost(port, SIGN_PATH, signFields(email)),
      onAnswer: (status: number) => {
        if (status !== 303) return other(status);
        if (!log.signed.has(email)) toConfirm.push(email);
        log.signed.add(email);
      },
    };
  };
  const confirm = () => {
    const email = toConfirm.shift();
    const token = email === undefined ? null : (tokenOf?.(email) ?? null);
    if (email === undefined || token === null) return sign();
    return {
      request: formPost(port, `/confirm/${token}`, { intent: "confirm" }),
      onAnswer: (status: number) => {
        if (status === 200) log.confirmed.add(email);
        else other(status);
      },
    };
  };
  return startLoad({
    port,
    connections: connections + (tokenOf ? 1 : 0),
    next: (connection) => (tokenOf && connection === 0 ? confirm() : sign()),
  });
}

/** Confirmation tokens as the mails carry them, derived from the rows on disk. */
export function tokenReader(db: Database.Database, keys: Keys): (email: string) => string | null {
  const find = db.prepare(
    `SELECT "id", "campaignId", "nonce" FROM "Signature" WHERE "emailKey" = ? AND "state" = 'pending'`,
  );
  return (email) => {
    const row = find.get(keys.emailKey(email)) as { id: string; campaignId: string; nonce: Uint8Array } | undefined;
    if (!row) return null;
    return keys.token("confirm", { campaignId: row.campaignId, signatureId: row.id, nonce: row.nonce });
  };
}
