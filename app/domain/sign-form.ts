import { z } from "zod";
import { isCountry } from "./countries";
import { type Email, parseEmail } from "./email";
import { err, ok, type Result } from "./result";
import { isSource } from "./source";
import { cleanBlock, cleanLine, codePoints, isBlank } from "./text";

/** Longest name in code points. */
export const NAME_LIMIT = 255;

/** Longest place in code points. */
export const PLACE_LIMIT = 120;

/** Longest comment in code points. */
export const COMMENT_LIMIT = 2000;

/** Every error that a field of the sign form can have; the words for it are the UI message `error.<code>`. */
export const SIGN_ERROR_CODES = [
  "name.empty",
  "name.too_long",
  "name.link",
  "name.control",
  "name.surrogate",
  "name.marks",
  "email.empty",
  "email.syntax",
  "email.too_long",
  "email.non_ascii_local",
  "email.mixed_script",
  "country.empty",
  "country.unknown",
  "place.too_long",
  "place.link",
  "place.control",
  "place.surrogate",
  "place.marks",
  "comment.too_long",
  "comment.control",
  "comment.surrogate",
  "comment.marks",
  "consent.missing",
  "form.invalid",
] as const;

/** One of `SIGN_ERROR_CODES`. */
export type SignErrorCode = (typeof SIGN_ERROR_CODES)[number];

/** Fields that an error can stand at; `form` is for what the signer cannot see, such as hidden fields. */
export type SignField = "name" | "email" | "country" | "place" | "comment" | "consent" | "form";

/** The first error of each field that has one. */
export type FieldErrors = Partial<Record<SignField, SignErrorCode>>;

/** A signature as the rules accept it: cleaned, checked, in the shapes that the services store. */
export type SignForm = {
  name: string;
  email: Email;
  /** ISO 3166-1 alpha-2 code, or XK. */
  country: string;
  place: string | null;
  comment: string | null;
  /** The name may stand on the list that is handed over. */
  showName: boolean;
  /** Name and country may stand on the campaign's page. */
  showPublic: boolean;
  updates: boolean;
  /** Id of the campaign text that the signer was shown; null when the form did not say. */
  textId: string | null;
  /** Where the signer came from, `[a-z0-9-]{1,32}`; "" when unknown. */
  source: string;
};

const CHECKED: ReadonlySet<string> = new Set(["on", "1", "true", "yes"]);
const TEXT_ID = /^[A-Za-z0-9._:-]{1,100}$/;

const FORMAT_CHARACTERS = /\p{Cf}/gu;
const LINKS = [
  /:\/\//u,
  /(?<![\p{L}\p{N}])(?:https?|ftp|mailto|javascript):/iu,
  /(?<![\p{L}\p{N}])www\.[\p{L}\p{N}]/iu,
  /[^\s@]@[^\s@]/u,
  /[\p{L}\p{N}-]{2}\.(?:com|net|org|info|biz|edu|gov|xyz|online|site|website|shop|store|click|link)(?![\p{L}\p{N}])/iu,
  /[\p{L}\p{N}-]{2}\.(?:co|com|or|ac|go|ne)\.[a-z]{2}(?![\p{L}\p{N}])/iu,
  /[a-z0-9-]{3}\.(?:ru|cn|kr|jp|uk|io|ly|gl)(?![\p{L}\p{N}])/u,
  /[\p{L}\p{N}-]\.\p{L}{2,24}\/[\p{L}\p{N}]/u,
];

const field = z.string().default("");
const checkbox = field.transform((value) => CHECKED.has(value));

/**
 * The sign form: field names and what they may hold. Every error message is one of `SIGN_ERROR_CODES`. Absent fields
 * count as empty; unknown fields are dropped, `__proto__` and `constructor` among them.
 */
export const signFormSchema = z
  .object({
    name: fieldBy(readName),
    email: fieldBy(readEmail),
    country: fieldBy(readCountry),
    place: fieldBy(readPlace),
    comment: fieldBy(readComment),
    consent: fieldBy(readConsent),
    showName: checkbox,
    showPublic: checkbox,
    updates: checkbox,
    text: fieldBy(readTextId),
    via: field.transform((source) => (isSource(source) ? source : "")),
  })
  .transform(({ text, via, consent: _given, ...form }): SignForm => ({ ...form, textId: text, source: via }));

/**
 * Reads a submitted sign form.
 *
 * @param fields one string per field name; the object needs no prototype.
 * @returns the signature, or one error per field that has one. Anything that is no string is `form.invalid`.
 */
export function parseSignForm(fields: Readonly<Record<string, string>>): Result<SignForm, FieldErrors> {
  const parsed = signFormSchema.safeParse(fields);
  if (parsed.success) return ok(parsed.data);
  const errors: FieldErrors = {};
  for (const issue of parsed.error.issues) {
    const code = SIGN_ERROR_CODES.find((known) => known === issue.message) ?? "form.invalid";
    errors[code.slice(0, code.indexOf(".")) as SignField] ??= code;
  }
  return err(errors);
}

function fieldBy<T>(rule: (raw: string) => Result<T, SignErrorCode>) {
  return field.transform((raw, context): T => {
    const read = rule(raw);
    if (read.ok) return read.value;
    context.addIssue({ code: "custom", message: read.error });
    return z.NEVER;
  });
}

function readName(raw: string): Result<string, SignErrorCode> {
  const name = readLine(raw, "name", NAME_LIMIT);
  return name.ok && isBlank(name.value) ? err("name.empty") : name;
}

function readPlace(raw: string): Result<string | null, SignErrorCode> {
  const place = readLine(raw, "place", PLACE_LIMIT);
  return place.ok && isBlank(place.value) ? ok(null) : place;
}

function readLine(raw: string, label: "name" | "place", limit: number): Result<string, SignErrorCode> {
  const clean = cleanLine(raw);
  if (!clean.ok) return err(`${label}.${clean.error}`);
  if (codePoints(clean.value) > limit) return err(`${label}.too_long`);
  return holdsLink(clean.value) ? err(`${label}.link`) : clean;
}

function readEmail(raw: string): Result<Email, SignErrorCode> {
  const email = parseEmail(raw);
  return email.ok ? email : err(`email.${email.error}`);
}

function readCountry(raw: string): Result<string, SignErrorCode> {
  const code = raw.trim();
  if (code === "") return err("country.empty");
  return isCountry(code) ? ok(code) : err("country.unknown");
}

function readComment(raw: string): Result<string | null, SignErrorCode> {
  const clean = cleanBlock(raw);
  if (!clean.ok) return err(`comment.${clean.error}`);
  if (codePoints(clean.value) > COMMENT_LIMIT) return err("comment.too_long");
  return ok(isBlank(clean.value) ? null : clean.value);
}

function readConsent(raw: string): Result<true, SignErrorCode> {
  return CHECKED.has(raw) ? ok(true) : err("consent.missing");
}

function readTextId(raw: string): Result<string | null, SignErrorCode> {
  if (raw === "") return ok(null);
  return TEXT_ID.test(raw) ? ok(raw) : err("form.invalid");
}

/**
 * Whether a name or place holds a web or e-mail address. Compared without format characters and in NFKC, so that
 * full-width letters hide nothing. Two-letter endings count only where initials cannot look like them ("J.De Vries").
 */
function holdsLink(text: string): boolean {
  const plain = text.replace(FORMAT_CHARACTERS, "").normalize("NFKC");
  return LINKS.some((link) => link.test(plain));
}
