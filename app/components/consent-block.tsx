import type { Locale } from "../domain/locales";
import { Checkbox } from "./forms/checkbox";
import { OptionalMark } from "./forms/field";
import { useWords } from "./page-context";

/** The campaign's own words for what a signer agrees to. */
export interface ConsentTexts {
  consent: string;
  consentName: string;
  consentUpdates: string;
  /** Null where the campaign does not ask who wants to be named on its page. */
  consentPublic: string | null;
}

/** The consent that signing needs, and choices that nobody has to make. No box is ticked beforehand. */
export function ConsentBlock({
  texts,
  lang,
  values,
  error,
}: {
  texts: ConsentTexts;
  /** The language of `texts`. */
  lang: Locale;
  values: Partial<Record<string, string>>;
  error?: string | undefined;
}) {
  const { t } = useWords();
  return (
    <>
      <fieldset className="consent">
        <legend>{t("form.consent.legend")}</legend>
        <Checkbox
          name="consent"
          label={texts.consent}
          lang={lang}
          isChecked={Boolean(values.consent)}
          error={error}
          isRequired
        />
      </fieldset>
      <fieldset className="consent">
        <legend>
          {t("form.choices.legend")}
          <OptionalMark />
        </legend>
        <p className="field__hint">{t("form.choices.hint")}</p>
        <Checkbox name="showName" label={texts.consentName} lang={lang} isChecked={Boolean(values.showName)} />
        {texts.consentPublic ? (
          <Checkbox
            name="showPublic"
            label={texts.consentPublic}
            lang={lang}
            hint={t("form.public.hint")}
            isChecked={Boolean(values.showPublic)}
          />
        ) : null}
        <Checkbox name="updates" label={texts.consentUpdates} lang={lang} isChecked={Boolean(values.updates)} />
      </fieldset>
    </>
  );
}
