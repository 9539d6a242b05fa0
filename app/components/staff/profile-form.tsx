import type { Country } from "../../domain/countries";
import type { DraftError, DraftErrors } from "../../domain/draft";
import { direction, LOCALES, type Locale, languageTag } from "../../domain/locales";
import type { MessageKey } from "../../locales";
import { ErrorList } from "../forms/error-list";
import { Field } from "../forms/field";
import { Notice } from "../notice";
import { useWords } from "../page-context";
import { Phrase } from "../phrase";
import { CountryField } from "./country-field";
import { draftMessage } from "./draft-words";

/** What stands in the fields, by their names: `name-en`, `about-en`, `country`, `site`. */
export type ProfileValues = Partial<Record<string, string>>;

export interface ProfileFormProps {
  mayEdit: boolean;
  revision: string;
  countries: readonly Country[];
  values: ProfileValues;
  errors: DraftErrors;
  /** What is saved now in the fields that differ from what was typed, when somebody else saved meanwhile. */
  saved: ProfileValues | null;
}

/** The profile in all its languages. Two people who write at once lose nothing: the second sees both. */
export function ProfileForm({ mayEdit, revision, countries, values, errors, saved }: ProfileFormProps) {
  const { t } = useWords();
  const said = (field: string) => {
    const code = errors[pathOf(field)];
    return code ? wordsOf(t, field, code) : undefined;
  };
  const listed = Object.entries(errors).flatMap(([path, code]) => {
    const field = fieldOf(path);
    return code ? [{ field, text: named(t, field, wordsOf(t, path, code)) }] : [];
  });
  return (
    <form method="post" className="desk-form" noValidate>
      {saved ? (
        <Notice tone="warning" title={t("staff.organisation.changed.title")} isAnnounced>
          <p>{t("staff.organisation.changed.body")}</p>
        </Notice>
      ) : null}
      <ErrorList errors={listed} />
      <input type="hidden" name="revision" value={revision} />
      <fieldset className="desk-form__fields" disabled={!mayEdit}>
        <CountryField countries={countries} value={values.country} error={said("country")} />
        <Field
          name="site"
          label={t("staff.organisation.site")}
          hint={t("staff.organisation.site.hint")}
          error={said("site")}
          extra={<SavedNow saved={saved} field="site" />}
          isOptional
        >
          {(control) => (
            <input
              {...control}
              type="url"
              dir="ltr"
              autoCapitalize="none"
              spellCheck={false}
              defaultValue={values.site}
            />
          )}
        </Field>
        {LOCALES.map((of) => (
          <LanguageFields key={of} of={of} values={values} saved={saved} said={said} />
        ))}
      </fieldset>
      {mayEdit ? (
        <button type="submit" className="button button--main">
          {t("staff.organisation.save")}
        </button>
      ) : null}
    </form>
  );
}

/** The texts in one language; folded together where there are none, nothing is wrong and nobody changed them. */
function LanguageFields({
  of,
  values,
  saved,
  said,
}: {
  of: Locale;
  values: ProfileValues;
  saved: ProfileValues | null;
  said: (field: string) => string | undefined;
}) {
  const { t } = useWords();
  const name = `name-${of}`;
  const about = `about-${of}`;
  const language = { lang: languageTag(of), dir: direction(of) };
  const fields = [name, about];
  const isOpen = fields.some((field) => values[field] || said(field) || saved?.[field] !== undefined);
  return (
    <details className="desk-form__language" open={isOpen}>
      <summary>{t(`language.${of}`)}</summary>
      <Field
        name={name}
        label={t("staff.organisation.name")}
        error={said(name)}
        extra={<SavedNow saved={saved} field={name} />}
        isOptional
      >
        {(control) => <input {...control} {...language} type="text" defaultValue={values[name]} />}
      </Field>
      <Field
        name={about}
        label={t("staff.organisation.about")}
        hint={t("staff.organisation.about.hint")}
        error={said(about)}
        extra={<SavedNow saved={saved} field={about} />}
        isOptional
      >
        {(control) => <textarea {...control} {...language} rows={6} defaultValue={values[about]} />}
      </Field>
    </details>
  );
}

function SavedNow({ saved, field }: { saved: ProfileValues | null; field: string }) {
  const { t } = useWords();
  const text = saved?.[field];
  if (text === undefined) return null;
  return (
    <p className="field__suggestion">
      {text === "" ? (
        t("staff.organisation.changed.empty")
      ) : (
        <Phrase message="staff.organisation.changed.now" values={{ text }} />
      )}
    </p>
  );
}

/** The path of a draft's error for a field of the form, and back. */
function pathOf(field: string): string {
  return field.replace(/^name-/, "names.").replace(/^about-/, "abouts.");
}

function fieldOf(path: string): string {
  if (path === "names" || path === "") return "name-en";
  return path.replace(/^names\./, "name-").replace(/^abouts\./, "about-");
}

type Say = ReturnType<typeof useWords>["t"];

function wordsOf(t: Say, path: string, code: DraftError): string {
  return t(path === "names" ? "staff.organisation.error.names" : draftMessage(code));
}

/** With the language in front, for the list above the form. */
function named(t: Say, field: string, text: string): string {
  const of = LOCALES.find((locale) => field.endsWith(`-${locale}`));
  return of ? t("staff.organisation.error.in", { language: t(`language.${of}` as MessageKey), text }) : text;
}
