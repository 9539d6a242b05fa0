const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Writes a value as canonical JSON (RFC 8785, JCS), so that equal records have equal bytes and so equal hashes.
 *
 * No white space; keys sorted by UTF-16 code units (3.2.3); strings escaped as `JSON.stringify` does (3.2.2.2), which
 * the RFC takes over. Stricter than the RFC in two ways: strings and keys are normalised to NFC, and numbers are safe
 * integers only.
 *
 * @throws TypeError for anything else: fractions, bigint, undefined (also as a member), lone surrogates, two keys that
 *   NFC makes one, objects with a prototype of their own (Date, Map), holes in arrays.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return integer(value);
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(",")}]`;
  if (isPlainObject(value)) return members(value);
  throw new TypeError(`canonical JSON has no ${typeof value}`);
}

function integer(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError("canonical JSON takes safe integers only");
  return JSON.stringify(value);
}

function quote(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new TypeError("canonical JSON takes no lone surrogate");
  return JSON.stringify(text.normalize("NFC"));
}

function members(object: Record<string, unknown>): string {
  const keys = new Map(Object.keys(object).map((key) => [key.normalize("NFC"), key]));
  if (keys.size !== Object.keys(object).length) throw new TypeError("canonical JSON takes no key twice");
  const sorted = [...keys].sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([normal, key]) => `${quote(normal)}:${canonicalJson(object[key])}`).join(",")}}`;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
