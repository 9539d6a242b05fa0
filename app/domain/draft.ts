import { z } from "zod";
import { isCountry } from "./countries";
import { isLocale, type Locale } from "./locales";
import { err, ok, type Result } from "./result";
import { isSlug } from "./slug";
import { cleanBlock, cleanLine, codePoints, isBlank, type TextError } from "./text";

/** Why a field of a draft is refused. */
export type DraftError = TextError | "empty" | "too_long" | "unknown" | "taken" | "order" | "future" | "invalid";

/** The first error of each field that has one, by the field's path: `slug`, `texts.ko.title`. */
export type DraftErrors = Partial<Record<string, DraftError>>;

const CODES: ReadonlySet<string> = new Set<DraftError>([
  "control",
  "surrogate",
  "marks",
  "empty",
  "too_long",
  "unknown",
  "taken",
  "order",
  "future",
  "invalid",
]);

/** Longest web address, in UTF-16 units. */
const ADDRESS_LIMIT = 2000;
const TIME_ZONE = /^(?:UTC|[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+)$/;

/** Reads a draft by its schema; whatever is not of the right type is "invalid". */
export function readDraft<T>(schema: z.ZodType<T>, input: unknown): Result<T, DraftErrors> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  const errors: DraftErrors = {};
  for (const { path, message } of parsed.error.issues)
    errors[path.join(".")] ??= CODES.has(message) ? (message as DraftError) : "invalid";
  return err(errors);
}

/** A line that says something, of at most `limit` code points. */
export function line(limit: number) {
  return z.string().transform(checked((raw) => filled(cleanLine(raw), limit)));
}

/** A text of several lines that says something, of at most `limit` code points. */
export function block(limit: number) {
  return z.string().transform(checked((raw) => filled(cleanBlock(raw), limit)));
}

/** Texts by language: ours only, at least one. */
export function perLanguage<T>(text: z.ZodType<T>) {
  return languages(text).refine((texts) => Object.keys(texts).length > 0, { error: "empty" });
}

/** Texts by language: ours only, or none at all. */
export function languages<T>(text: z.ZodType<T>) {
  return z
    .record(z.string(), text)
    .superRefine((texts, context) => {
      for (const locale of Object.keys(texts))
        if (!isLocale(locale)) context.addIssue({ code: "custom", message: "unknown", path: [locale] });
    })
    .transform((texts) => texts as Partial<Record<Locale, T>>);
}

export const slug = z.string().refine(isSlug, { error: "invalid" });
export const country = z.string().refine(isCountry, { error: "unknown" });
export const language = z.custom<Locale>(isLocale, { error: "unknown" });
export const instant = z.date({ error: "invalid" });
/** An IANA time zone. */
export const timeZone = z.string().refine(isTimeZone, { error: "unknown" });

/** The address of a page on the web, as the URL standard writes it: http or https, without user and password. */
export const webAddress = z.string().transform(checked(readWebAddress));

function checked<T>(rule: (raw: string) => Result<T, DraftError>) {
  return (raw: string, context: z.RefinementCtx): T => {
    const read = rule(raw);
    if (read.ok) return read.value;
    context.addIssue({ code: "custom", message: read.error });
    return z.NEVER;
  };
}

function filled(text: Result<string, TextError>, limit: number): Result<string, DraftError> {
  if (!text.ok) return text;
  if (isBlank(text.value)) return err("empty");
  return codePoints(text.value) > limit ? err("too_long") : text;
}

function readWebAddress(raw: string): Result<string, DraftError> {
  if (raw.length > ADDRESS_LIMIT) return err("too_long");
  const url = URL.canParse(raw) ? new URL(raw) : null;
  const isPage = url !== null && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
  return isPage ? ok(url.href) : err("invalid");
}

function isTimeZone(value: string): boolean {
  if (!TIME_ZONE.test(value)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: value }) !== null;
  } catch {
    return false;
  }
}
