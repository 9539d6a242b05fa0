import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign as signBytes,
} from "node:crypto";
import { performance } from "node:perf_hooks";
import {
  changeKeyFile,
  createKeyFile,
  KEY_BYTES,
  type KeyFile,
  KeyFileError,
  newKey,
  readKeyFile,
  stampOf,
} from "./key-file";

import { pooledRandom } from "./random";

export { KeyFileError } from "./key-file";

/** What a link in a mail may do. */
export type TokenPurpose = "confirm" | "manage" | "unsubscribe";

/** What a signer's tokens and ledger salt are derived from. Without the nonce (erased) they cannot be made again. */
export interface TokenSubject {
  campaignId: string;
  signatureId: string;
  nonce: Uint8Array;
}

export interface Keys {
  readonly currentKeyId: number;
  readonly keyIds: readonly number[];
  /** AES-256-GCM under the current key; `context` is authenticated, so bytes cannot be moved to another row. */
  seal(plain: Uint8Array, context: string): { keyId: number; bytes: Uint8Array<ArrayBuffer> };
  /** Throws SealError when the key is missing, the bytes were changed, or they belong to another context. */
  unseal(bytes: Uint8Array, context: string): Uint8Array;
  /** Keyed hash (hex) of a canonical e-mail address: equal for equal addresses, worthless without the key. */
  emailKey(canonical: string): string;
  /** A link token: 192 bits, base64url, another for every purpose, campaign, signature and nonce. */
  token(purpose: TokenPurpose, subject: TokenSubject): string;
  /** The salt (32 bytes) of the signer's ledger leaf. */
  salt(subject: TokenSubject): Uint8Array;
  /** Keyed hash (hex) of `text` for a named use, for ids that strangers must not be able to compute. */
  hmac(use: string, text: string): string;
  /** Ed25519 signature (RFC 8032) by the coalition's delivery key. */
  sign(bytes: Uint8Array): Uint8Array;
  /** Raw 32-byte public key, base64, and its fingerprint: SHA-256 of the raw key, hex. */
  readonly publicKey: { raw: string; fingerprint: string };
}

/** Sealed bytes that cannot be opened. The message names no content. */
export class SealError extends Error {
  override readonly name = "SealError";
}

const GCM_NONCE_BYTES = 12;
const GCM_TAG_BYTES = 16;
const FORMAT = 1;
const HEADER_BYTES = 3;
const TOKEN_BYTES = 24;

/** How soon a running process notices that the key file was replaced. */
export const RELOAD_MS = 1_000;

/** SHA-256 (hex) of a link token, as the rows hold it. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** SHA-256 of bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(bytes).digest();
}

/** The key file at `path`, made with fresh keys and mode 0600 when there is none. Throws KeyFileError. */
export async function loadOrCreateKeys(path: string): Promise<Keys> {
  try {
    return await loadKeys(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  await createKeyFile(path);
  return loadKeys(path);
}

/**
 * Reads the key file. The keys follow it: a process that runs while the sealing key is changed seals under the new one
 * within RELOAD_MS, and opens what others sealed under it at once. Keys that were dropped from the file stay known to
 * the process. Throws ENOENT when there is none, KeyFileError when it is readable by others or broken.
 */
export async function loadKeys(path: string): Promise<Keys> {
  return followFile(path);
}

/**
 * Adds a sealing key and makes it the current one; the old ones stay until `dropOldKeys`. Returns the new keys. Throws
 * KeyFileError, also while another process changes the file.
 */
export async function addSealingKey(path: string): Promise<Keys> {
  await changeKeyFile(path, (file) => {
    const next = Math.max(...Object.keys(file.seal).map(Number)) + 1;
    return { ...file, current: next, seal: { ...file.seal, [next]: newKey() } };
  });
  return loadKeys(path);
}

/**
 * Removes every sealing key but the current one, once nothing is sealed under them. With `current` given, only while
 * that is still the current one, else KeyFileError: somebody added a key since it was looked at.
 */
export async function dropOldKeys(path: string, current?: number): Promise<Keys> {
  await changeKeyFile(path, (file) => {
    if (current !== undefined && file.current !== current)
      throw new KeyFileError(`${path} was given another key meanwhile. Run this again.`);
    return { ...file, seal: { [file.current]: file.seal[String(file.current)] as string } };
  });
  return loadKeys(path);
}

function followFile(path: string): Keys {
  let seen = stampOf(path);
  let file = readKeyFile(path);
  let keys = makeKeys(file);
  let checkedAt = performance.now();

  const reload = (): void => {
    checkedAt = performance.now();
    try {
      const stamp = stampOf(path);
      if (stamp === seen) return;
      const changed = readKeyFile(path);
      file = { ...changed, seal: { ...file.seal, ...changed.seal } };
      keys = makeKeys(file);
      seen = stamp;
    } catch {
      // A file that cannot be read now changes nothing for a process that has its keys.
    }
  };
  const latest = (): Keys => {
    if (performance.now() - checkedAt >= RELOAD_MS) reload();
    return keys;
  };

  return {
    get currentKeyId() {
      return latest().currentKeyId;
    },
    get keyIds() {
      return latest().keyIds;
    },
    seal: (plain, context) => latest().seal(plain, context),
    unseal: (bytes, context) => {
      if (!keys.keyIds.includes(sealedUnder(bytes))) reload();
      return keys.unseal(bytes, context);
    },
    emailKey: keys.emailKey,
    token: keys.token,
    salt: keys.salt,
    hmac: keys.hmac,
    sign: keys.sign,
    publicKey: keys.publicKey,
  };
}

/** The number of the key that bytes were sealed under. */
export function sealedUnder(bytes: Uint8Array): number {
  return ((bytes[1] ?? 0) << 8) | (bytes[2] ?? 0);
}

function makeKeys(file: KeyFile): Keys {
  const random = pooledRandom();
  const sealKeys = new Map(Object.entries(file.seal).map(([id, key]) => [Number(id), Buffer.from(key, "base64")]));
  const currentKey = sealKeys.get(file.current) as Buffer;
  const indexKey = Buffer.from(file.index, "base64");
  const tokenKey = Buffer.from(file.token, "base64");
  const signingKey = createPrivateKey({ key: Buffer.from(file.signing, "base64"), type: "pkcs8", format: "der" });
  const raw = rawPublicKey(signingKey);

  const derive = (use: string, subject: TokenSubject): Buffer =>
    createHmac("sha256", tokenKey)
      .update(`${use}\0${subject.campaignId}\0${subject.signatureId}\0`)
      .update(subject.nonce)
      .digest();

  return {
    currentKeyId: file.current,
    keyIds: [...sealKeys.keys()],
    seal(plain, context) {
      const nonce = random(GCM_NONCE_BYTES);
      const cipher = createCipheriv("aes-256-gcm", currentKey, nonce);
      cipher.setAAD(Buffer.from(context));
      const header = Buffer.from([FORMAT, file.current >> 8, file.current & 0xff]);
      const body = cipher.update(plain);
      cipher.final();
      const bytes = new Uint8Array(HEADER_BYTES + GCM_NONCE_BYTES + GCM_TAG_BYTES + body.length);
      bytes.set(header);
      bytes.set(nonce, HEADER_BYTES);
      bytes.set(cipher.getAuthTag(), HEADER_BYTES + GCM_NONCE_BYTES);
      bytes.set(body, HEADER_BYTES + GCM_NONCE_BYTES + GCM_TAG_BYTES);
      return { keyId: file.current, bytes };
    },
    unseal(bytes, context) {
      if (bytes.length < HEADER_BYTES + GCM_NONCE_BYTES + GCM_TAG_BYTES || bytes[0] !== FORMAT)
        throw new SealError("These sealed bytes are not in a format this version knows.");
      const keyId = sealedUnder(bytes);
      const key = sealKeys.get(keyId);
      if (!key)
        throw new SealError(`The key file has no key number ${keyId}. Restore the key file it was sealed with.`);
      const tagAt = HEADER_BYTES + GCM_NONCE_BYTES;
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(HEADER_BYTES, tagAt));
      decipher.setAAD(Buffer.from(context));
      decipher.setAuthTag(bytes.subarray(tagAt, tagAt + GCM_TAG_BYTES));
      try {
        return Buffer.concat([decipher.update(bytes.subarray(tagAt + GCM_TAG_BYTES)), decipher.final()]);
      } catch (error) {
        throw new SealError("Sealed bytes were changed, or belong to another row.", { cause: error });
      }
    },
    emailKey: (canonical) => createHmac("sha256", indexKey).update(`email\0${canonical}`).digest("hex"),
    token: (purpose, subject) => derive(`token ${purpose}`, subject).subarray(0, TOKEN_BYTES).toString("base64url"),
    salt: (subject) => derive("ledger salt", subject),
    hmac: (use, text) => createHmac("sha256", indexKey).update(`${use}\0${text}`).digest("hex"),
    sign: (bytes) => signBytes(null, bytes, signingKey),
    publicKey: {
      raw: raw.toString("base64"),
      fingerprint: createHash("sha256").update(raw).digest("hex"),
    },
  };
}

/** The last 32 bytes of an Ed25519 SubjectPublicKeyInfo are the raw key (RFC 8410, section 4). */
function rawPublicKey(privateKey: KeyObject): Buffer {
  return createPublicKey(privateKey).export({ type: "spki", format: "der" }).subarray(-KEY_BYTES);
}
