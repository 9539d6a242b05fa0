import { localePath } from "../../domain/locale-path";
import { ErrorList } from "../forms/error-list";
import { Field } from "../forms/field";
import { Message } from "../message";
import { usePage, useWords } from "../page-context";
import { Section } from "../ui/section";
import { PasskeyForm } from "./passkey-form";

/** The ways to sign in. `invalid` is what was typed as an address and is none. */
export function SignInForms({ next, invalid }: { next: string; invalid?: string }) {
  const { locale } = usePage();
  const { t } = useWords();
  const error = invalid === undefined ? undefined : t("staff.sign_in.mail.invalid");
  return (
    <Message title={t("staff.sign_in.title")}>
      <p className="lead">{t("staff.sign_in.lead")}</p>
      <Section id="passkey" title={t("staff.sign_in.passkey.title")}>
        <p>{t("staff.sign_in.passkey.body")}</p>
        <PasskeyForm
          path={localePath(locale, "/staff/passkey/sign-in")}
          missing={t("staff.sign_in.passkey.missing")}
          button={t("staff.sign_in.passkey.button")}
        >
          <input type="hidden" name="next" value={next} />
        </PasskeyForm>
      </Section>
      <Section id="mail" title={t("staff.sign_in.mail.title")}>
        <p>{t("staff.sign_in.mail.body")}</p>
        <form method="post" className="staff-form" noValidate={error !== undefined}>
          {error ? <ErrorList errors={[{ field: "email", text: error }]} /> : null}
          <Field name="email" label={t("staff.sign_in.mail.label")} error={error}>
            {(control) => (
              <input
                {...control}
                type="email"
                autoComplete="email"
                dir="ltr"
                maxLength={254}
                defaultValue={invalid ?? ""}
              />
            )}
          </Field>
          <button type="submit" className="button button--quiet">
            {t("staff.sign_in.mail.button")}
          </button>
        </form>
      </Section>
    </Message>
  );
}

/** The answer to everybody who asks for a link, whoever they are. */
export function LinkAsked({ perHour }: { perHour: number }) {
  const { locale } = usePage();
  const { t } = useWords();
  return (
    <Message title={t("staff.sign_in.taken.title")}>
      <p className="lead">{t("staff.sign_in.taken.body")}</p>
      <p>{t("staff.sign_in.taken.none", { count: perHour })}</p>
      <p>
        <a href={localePath(locale, "/staff/sign-in")}>{t("staff.sign_in.again")}</a>
      </p>
    </Message>
  );
}

/** A link that was mailed to somebody who asked for it in another browser. */
export function LinkElsewhere() {
  const { t } = useWords();
  return (
    <Message title={t("staff.sign_in.elsewhere.title")}>
      <p className="lead">{t("staff.sign_in.elsewhere.body")}</p>
      <SignInLink />
    </Message>
  );
}

/** The way to the sign-in page, and with `next` back from there. */
export function SignInLink({ next }: { next?: string }) {
  const { locale } = usePage();
  const { t } = useWords();
  const query = next ? `?next=${encodeURIComponent(next)}` : "";
  return (
    <p>
      <a className="button button--main" href={`${localePath(locale, "/staff/sign-in")}${query}`}>
        {t("staff.sign_in.ask")}
      </a>
    </p>
  );
}
