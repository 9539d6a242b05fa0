import type { Country } from "../domain/countries";
import type { Locale } from "../domain/locales";
import { COMMENT_LIMIT, type FieldErrors, type SignField } from "../domain/sign-form";
import type { MessageKey } from "../locales";
import { ConsentBlock, type ConsentTexts } from "./consent-block";
import { ErrorList, FORM_ANSWER } from "./forms/error-list";
import { Field } from "./forms/field";
import { useWords } from "./page-context";
import { Phrase } from "./phrase";

/** What was typed, to be shown again: one string per field of the form. */
export type SignValues = Partial<Record<string, string>>;

export interface SignFormProps {
  /** The version of the text that the signer agrees to. */
  textId: string;
  texts: ConsentTexts;
  /** The language of `texts`. */
  lang: Locale;
  countries: readonly Country[];
  values: SignValues;
  errors: FieldErrors;
  /** The address that the typed one may be a slip of. */
  suggestion: string | null;
}

/** In the order in which they stand on the page. `form` is at no field: it points to the first one. */
const FIELDS: readonly SignField[] = ["form", "name", "email", "country", "place", "comment", "consent"];

/**
 * The sign form. Its action is a fragment alone, so it is sent to the address of the page, query included: the page is
 * the same for everybody, and a source code in its address still arrives.
 */
export function SignForm({ textId, texts, lang, countries, values, errors, suggestion }: SignFormProps) {
  const { t } = useWords();
  const said = (field: SignField) => {
    const code = errors[field];
    return code ? t(`error.${code}` as MessageKey) : undefined;
  };
  const listed = FIELDS.flatMap((field) => {
    const text = said(field);
    return text ? [{ field: field === "form" ? "name" : field, text }] : [];
  });
  return (
    <form method="post" action={`#${FORM_ANSWER}`} className="sign-form" noValidate>
      <ErrorList errors={listed} />
      <p className="sign-form__lead">{t("form.lead")}</p>
      <input type="hidden" name="text" value={textId} />
      <Field name="name" label={t("form.name.label")} hint={t("form.name.hint")} error={said("name")}>
        {(control) => <input {...control} type="text" autoComplete="name" dir="auto" defaultValue={values.name} />}
      </Field>
      <Field
        name="email"
        label={t("form.email.label")}
        hint={t("form.email.hint")}
        error={said("email")}
        extra={suggestion ? <Suggestion typed={values.email ?? ""} suggestion={suggestion} /> : null}
      >
        {(control) => (
          <input
            {...control}
            type="email"
            dir="ltr"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={values.email}
          />
        )}
      </Field>
      <Field name="country" label={t("form.country.label")} error={said("country")}>
        {(control) => (
          <select {...control} autoComplete="country" defaultValue={values.country ?? ""}>
            <option value="">{t("form.country.choose")}</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="place" label={t("form.place.label")} hint={t("form.place.hint")} error={said("place")} isOptional>
        {(control) => (
          <input {...control} type="text" autoComplete="address-level2" dir="auto" defaultValue={values.place} />
        )}
      </Field>
      <Field
        name="comment"
        label={t("form.comment.label")}
        hint={t("form.comment.hint", { max: COMMENT_LIMIT })}
        error={said("comment")}
        isOptional
      >
        {(control) => <textarea {...control} rows={3} dir="auto" defaultValue={values.comment} />}
      </Field>
      <ConsentBlock texts={texts} lang={lang} values={values} error={said("consent")} />
      <button type="submit" className="button button--main">
        {t("form.submit")}
      </button>
      <p className="sign-form__after">{t("form.submit.hint")}</p>
    </form>
  );
}

/**
 * A possible slip in the address: the only reason why the form came back, so it takes the focus as the page opens.
 * Sending the form again with the same address keeps it.
 */
function Suggestion({ typed, suggestion }: { typed: string; suggestion: string }) {
  const { t } = useWords();
  return (
    <div className="field__suggestion" id={FORM_ANSWER} role="alert" tabIndex={-1}>
      <p>
        <Phrase message="form.email.suggestion" values={{ suggestion }} />
      </p>
      <p>{t("form.email.suggestion.keep", { button: t("form.submit") })}</p>
      <input type="hidden" name="emailKept" value={typed} />
    </div>
  );
}
