import type { AuditFilter } from "../../domain/audit-filter";
import { localePath } from "../../domain/locale-path";
import { Field } from "../forms/field";
import { usePage, useWords } from "../page-context";
import { actOptions, personWords } from "./audit-words";

export interface AuditFilterProps {
  filter: AuditFilter;
  people: readonly { id: string; name: string }[];
  organisations: readonly { slug: string; name: string }[];
}

/** Limits the audit to an act, a person, an organisation, days. */
export function AuditFilterForm({ filter, people, organisations }: AuditFilterProps) {
  const { locale } = usePage();
  const words = useWords();
  const { t } = words;
  const select = (name: "act" | "person" | "organisation", options: readonly { value: string; label: string }[]) => (
    <Field name={name} label={t(`staff.audit.filter.${name}`)}>
      {({ required: _required, ...control }) => (
        <select {...control} defaultValue={filter[name] ?? ""}>
          <option value="">{t("staff.audit.filter.any")}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  const day = (name: "from" | "until") => (
    <Field name={name} label={t(`staff.audit.filter.${name}`)}>
      {({ required: _required, ...control }) => <input {...control} type="date" defaultValue={filter[name] ?? ""} />}
    </Field>
  );
  return (
    <search>
      <form className="audit__filter" action={localePath(locale, "/staff/audit")}>
        {select("act", actOptions(words))}
        {select(
          "person",
          people.map(({ id, name }) => ({ value: id, label: personWords(words, name) })),
        )}
        {organisations.length > 1
          ? select(
              "organisation",
              organisations.map(({ slug, name }) => ({ value: slug, label: name })),
            )
          : null}
        {day("from")}
        {day("until")}
        <button type="submit" className="button button--main">
          {t("staff.audit.filter.button")}
        </button>
      </form>
    </search>
  );
}
