import type { EmailError } from "../domain/email";
import { localePath } from "../domain/locale-path";
import { Field } from "./forms/field";
import { usePage, useWords } from "./page-context";

/** Asks for the mail with a signer's own link once more. `error`: why the typed address is none. */
export function LostLinkForm({
  slug,
  typed = "",
  error = null,
}: {
  slug: string;
  typed?: string;
  error?: EmailError | null;
}) {
  const { locale } = usePage();
  const { t } = useWords();
  return (
    <form method="post" action={localePath(locale, `/campaigns/${slug}/my-link`)} className="sign-form" noValidate>
      <Field name="email" label={t("form.email.label")} error={error ? t(`error.email.${error}`) : undefined}>
        {(control) => (
          <input
            {...control}
            type="email"
            dir="ltr"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={typed}
            // biome-ignore lint/a11y/noAutofocus: only where the page was loaded because this field has to be corrected
            autoFocus={error !== null}
          />
        )}
      </Field>
      <button type="submit" className="button button--quiet">
        {t("my_link.button")}
      </button>
    </form>
  );
}
