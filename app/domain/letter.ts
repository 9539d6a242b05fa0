import { err, ok, type Result } from "./result";

/** Every field that a letter may use, written `{{name}}`. There is no other syntax: no loops, no conditions. */
export const MERGE_FIELDS = [
  "salutation",
  "campaign",
  "ask",
  "total",
  "countries",
  "listed",
  "withheld",
  "date",
  "coalition",
] as const;

/** A name of `MERGE_FIELDS`. */
export type MergeField = (typeof MERGE_FIELDS)[number];

/**
 * Why a letter cannot be merged, with what stands in the template. `unknown`: no such field; `missing`: the field has no
 * value; `malformed`: braces that open or close nothing.
 */
export type MergeError = { code: "unknown" | "missing" | "malformed"; field: string };

const FIELD = /\{\{([^{}]*)\}\}/gu;
const STRAY_BRACES = /\{\{[^{}]{0,40}|\}\}/u;
const BREAKS = /[\s\p{Cc}]+/gu;

/**
 * Puts values into a template: `{{salutation}}` becomes the salutation, as it is. A value is never looked at again, so
 * `{{total}}` or `$&` inside a value is plain text. Escaping for HTML is the renderer's part, after merging.
 *
 * A letter with an open question is no letter: an unknown field, a field without a value (absent or blank), or a stray
 * `{{` is an error that names it.
 */
export function mergeLetter(
  template: string,
  fields: Readonly<Partial<Record<MergeField, string>>>,
): Result<string, MergeError> {
  const merged: string[] = [];
  let end = 0;
  for (const match of template.matchAll(FIELD)) {
    merged.push(template.slice(end, match.index));
    end = match.index + match[0].length;
    const field = (match[1] ?? "").trim();
    if (!isMergeField(field)) return err({ code: "unknown", field });
    const value = fields[field];
    if (value === undefined || value.trim() === "") return err({ code: "missing", field });
    merged.push(value);
  }
  merged.push(template.slice(end));
  const stray = merged.flatMap((text, index) => (index % 2 === 0 ? (STRAY_BRACES.exec(text) ?? []) : []))[0];
  return stray === undefined ? ok(merged.join("")) : err({ code: "malformed", field: stray });
}

/** As `mergeLetter`, for a subject line: line ends and control characters, from wherever, become one space. */
export function mergeSubject(
  template: string,
  fields: Readonly<Partial<Record<MergeField, string>>>,
): Result<string, MergeError> {
  const merged = mergeLetter(template, fields);
  return merged.ok ? ok(merged.value.replace(BREAKS, " ").trim()) : merged;
}

function isMergeField(name: string): name is MergeField {
  return MERGE_FIELDS.some((field) => field === name);
}
