import { canonicalRule } from "./email-providers";
import { err, ok, type Result } from "./result";
import { stripBidi } from "./text";

export { isDisposable, isRoleAddress, suggestEmail } from "./email-providers";

/**
 * Why an address is refused. `non_ascii_local`: letters outside ASCII before the @ need SMTPUTF8 (RFC 6531), which many
 * servers lack; `mixed_script`: a part of the domain mixes alphabets, as look-alike domains do.
 */
export type EmailError = "empty" | "syntax" | "too_long" | "non_ascii_local" | "mixed_script";

/**
 * A usable address. `address` is what mail goes to: as typed, the domain in lower-case ASCII. `canonical` names the
 * mailbox behind it and is only for telling whether two addresses are the same person's; nothing is sent to it.
 */
export type Email = { address: string; canonical: string };

/** Longest address in octets: a path is 256 with its angle brackets (RFC 5321, 4.5.3.1.3; RFC 3696, erratum 1690). */
export const ADDRESS_LIMIT = 254;

/** Longest part before the @ in octets (RFC 5321, 4.5.3.1.1). */
export const LOCAL_PART_LIMIT = 64;

/** Longest label of a domain in octets (RFC 1035, 2.3.4). */
export const LABEL_LIMIT = 63;

/** atext of RFC 5322, 3.2.3 without `!`, which is left to bang paths (RFC 976); dots are looked at on their own. */
const LOCAL_PART = /^[A-Za-z0-9#$%&'*+/=?^_`{|}~.-]+$/;
const ASCII = /^\p{ASCII}*$/u;
const NON_ASCII_LOCAL_PART = /^[\p{L}\p{M}\p{N}#$%&'*+/=?^_`{|}~.-]+$/u;
const TYPED_DOMAIN = /^(?:[\p{L}\p{M}\p{N}.\u00b7\u30fb-]|\p{Join_Control})+$/u;
const IDEOGRAPHIC_DOTS = /[\u3002\uff0e\uff61]/gu;
const LABEL = /^[a-z0-9-]+$/;
const TOP_LEVEL = /^(?:[a-z]+|xn--[a-z0-9-]+)$/;

/** Scripts of everyday use (UAX #31, table 5), and some that have domains of their own. */
const SINGLE_SCRIPTS =
  "Arabic Armenian Bengali Bopomofo Canadian_Aboriginal Cherokee Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Hangul Han Hebrew Hiragana Javanese Kannada Katakana Khmer Lao Latin Malayalam Mongolian Myanmar Nko Oriya Sinhala Syriac Tamil Telugu Thaana Thai Tibetan Tifinagh Yi".split(
    " ",
  );

/** Mixtures that belong to one writing system (UTS #39, 5.2, "highly restrictive"). */
const SCRIPT_MIXTURES = [
  ["Latin", "Han", "Hiragana", "Katakana"],
  ["Latin", "Han", "Bopomofo"],
  ["Latin", "Han", "Hangul"],
];

const WRITING_SYSTEMS = [...SINGLE_SCRIPTS.map((script) => [script]), ...SCRIPT_MIXTURES].map(
  (scripts) =>
    new RegExp(`^[\\p{scx=Common}\\p{scx=Inherited}${scripts.map((script) => `\\p{scx=${script}}`).join("")}]+$`, "u"),
);

/**
 * Reads an address that a person typed.
 *
 * Surrounding spaces and bidi controls go. The form is dot-atom@domain (RFC 5321, 4.1.2) within the limits above:
 * no quoted local part, no address literal, no source route (RFC 5321, appendix C), no display name or angle brackets,
 * no control character. An international domain becomes ASCII by the URL standard (UTS #46, RFC 5891). Whether the
 * domain exists is found out by the mail, not here.
 *
 * Never lower-cases beyond ASCII, so the Turkish dotted I stays what it is (and is then `non_ascii_local`).
 */
export function parseEmail(raw: string): Result<Email, EmailError> {
  if (/[\r\n\0]/.test(raw)) return err("syntax");
  const typed = stripBidi(raw).trim();
  if (typed === "") return err("empty");
  if (typed.length > ADDRESS_LIMIT) return err("too_long");
  const at = typed.indexOf("@");
  if (at < 1 || at !== typed.lastIndexOf("@")) return err("syntax");
  const local = typed.slice(0, at);
  const localError = checkLocalPart(local);
  if (localError !== null) return err(localError);
  const domain = asciiDomain(typed.slice(at + 1));
  if (!domain.ok) return domain;
  const address = `${local}@${domain.value}`;
  if (address.length > ADDRESS_LIMIT) return err("too_long");
  return ok({ address, canonical: canonicalAddress(local, domain.value) });
}

function checkLocalPart(local: string): EmailError | null {
  if (!hasPlainDots(local)) return "syntax";
  if (!ASCII.test(local)) return NON_ASCII_LOCAL_PART.test(local) ? "non_ascii_local" : "syntax";
  if (!LOCAL_PART.test(local)) return "syntax";
  return local.length > LOCAL_PART_LIMIT ? "too_long" : null;
}

/** Two labels or more; the last one is no number, so the result is never an IP address (RFC 3696, 2). */
function asciiDomain(typed: string): Result<string, EmailError> {
  const domain = typed.replace(IDEOGRAPHIC_DOTS, ".");
  if (!hasPlainDots(domain) || !TYPED_DOMAIN.test(domain)) return err("syntax");
  if (domain.split(".").some(isMixedScript)) return err("mixed_script");
  const ascii = hostname(domain);
  if (ascii === null || !hasPlainDots(ascii)) return err("syntax");
  const labels = ascii.split(".");
  if (labels.some((label) => label.length > LABEL_LIMIT)) return err("too_long");
  const isHost = labels.every((label) => LABEL.test(label) && !label.startsWith("-") && !label.endsWith("-"));
  return labels.length > 1 && isHost && TOP_LEVEL.test(labels.at(-1) ?? "") ? ok(ascii) : err("syntax");
}

function hostname(domain: string): string | null {
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return null;
  }
}

function hasPlainDots(text: string): boolean {
  return text !== "" && !text.startsWith(".") && !text.endsWith(".") && !text.includes("..");
}

function isMixedScript(label: string): boolean {
  return !ASCII.test(label) && !WRITING_SYSTEMS.some((system) => system.test(label));
}

/** A tag is cut off unless it is all there is. */
function canonicalAddress(local: string, domain: string): string {
  const rule = canonicalRule(domain);
  const lower = local.toLowerCase();
  const plus = lower.indexOf("+");
  const base = plus > 0 ? lower.slice(0, plus) : lower;
  return `${rule.rewrite(base)}@${rule.domain}`;
}
