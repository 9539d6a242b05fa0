import type { AuditAct, AuditSubject, AuditValue } from "../../domain/audit";
import { AUDIT_ACTS, AUDIT_SUBJECTS } from "../../domain/audit";
import { isCoalitionRole, isRole } from "../../domain/roles";
import type { MessageKey, Translator } from "../../locales";

/** Fields of details that have words; any other stands as it is. */
const FIELDS = [
  "abouts",
  "answer",
  "campaign",
  "country",
  "filter",
  "height",
  "key",
  "letters",
  "listed",
  "locale",
  "logo",
  "member",
  "method",
  "name",
  "names",
  "number",
  "open",
  "repaired",
  "role",
  "seed",
  "sessions",
  "signatures",
  "site",
  "slug",
  "source",
  "width",
  "withheld",
] as const;

/** What was done, in words; an act of a later version as its code. */
export function actWords({ t }: Translator, act: string): string {
  return isOneOf(AUDIT_ACTS, act) ? t(`staff.audit.act.${act}` satisfies MessageKey) : act;
}

/** What it was done to, in words. */
export function subjectWords({ t }: Translator, subject: string): string {
  return isOneOf(AUDIT_SUBJECTS, subject) ? t(`staff.audit.subject.${subject}` satisfies MessageKey) : subject;
}

/** Who did it: a name as it is, who is no member of staff in words. */
export function personWords({ t }: Translator, person: string): string {
  if (person === "command line") return t("staff.audit.actor.command_line");
  return person === "system" ? t("staff.audit.actor.system") : person;
}

/** The name of a field of a detail; behind it in brackets which of several it is, such as a language. */
export function fieldWords({ t }: Translator, [field = "", ...more]: readonly string[]): string {
  const text = isOneOf(FIELDS, field) ? t(`staff.audit.field.${field}` satisfies MessageKey) : field;
  return more.length > 0 ? t("common.aside", { text, note: more.join(" ") }) : text;
}

/** The value of a field of a detail. */
export function valueWords(words: Translator, [field]: readonly string[], value: AuditValue): string {
  if (field === "role" && typeof value === "string" && (isRole(value) || isCoalitionRole(value)))
    return words.t(`role.${value}`);
  if (value === null || value === "") return words.t("common.not_given");
  if (typeof value === "boolean") return words.t(value ? "common.yes" : "common.no");
  if (typeof value === "number") return words.number(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Every act with its words, in their order. */
export function actOptions(words: Translator): { value: AuditAct; label: string }[] {
  const options = AUDIT_ACTS.map((value) => ({ value, label: actWords(words, value) }));
  return options.sort((a, b) => a.label.localeCompare(b.label, words.tag));
}

function isOneOf<Code extends AuditAct | AuditSubject | (typeof FIELDS)[number]>(
  codes: readonly Code[],
  text: string,
): text is Code {
  return (codes as readonly string[]).includes(text);
}
