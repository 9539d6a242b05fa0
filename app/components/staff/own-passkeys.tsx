import { localePath } from "../../domain/locale-path";
import { Field } from "../forms/field";
import { usePage, useWords } from "../page-context";
import { Section } from "../ui/section";
import { PasskeyForm } from "./passkey-form";

export interface ShownPasskeyRow {
  id: string;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

interface Keys {
  passkeys: readonly ShownPasskeyRow[];
  isProved: boolean;
  mayAdd: boolean;
}

/** Somebody's passkeys, each with its name to change and the way to remove it, and the form that adds one. */
export function OwnPasskeys({ account, suggested }: { account: Keys; suggested: string }) {
  const { t } = useWords();
  const { passkeys, isProved } = account;
  return (
    <Section id="passkeys" title={t("staff.account.passkeys.title")}>
      {passkeys.length === 0 ? <p>{t("staff.account.passkeys.none")}</p> : null}
      <ul className="own-list">
        {passkeys.map((passkey, index) => (
          <Passkey key={passkey.id} passkey={passkey} number={index + 1} mayRemove={isProved} />
        ))}
      </ul>
      {passkeys.length > 0 && !isProved ? <ProveFirst text={t("staff.account.passkeys.remove_first")} /> : null}
      <h3>{t("staff.account.add.title")}</h3>
      <AddPasskey account={account} suggested={suggested} />
    </Section>
  );
}

function Passkey({ passkey, number, mayRemove }: { passkey: ShownPasskeyRow; number: number; mayRemove: boolean }) {
  const { t, dateTime } = useWords();
  const { id, name, createdAt, lastUsedAt } = passkey;
  const field = `passkey-${number}`;
  return (
    <li className="own-list__row">
      <p className="own-list__name">
        <bdi>{name}</bdi>
      </p>
      <p className="own-list__facts">
        <span>{t("staff.account.passkeys.created", { time: dateTime(createdAt) })}</span>
        {lastUsedAt ? <span>{t("staff.account.passkeys.used", { time: dateTime(lastUsedAt) })}</span> : null}
      </p>
      <details>
        <summary>{t("staff.account.passkeys.manage")}</summary>
        <form method="post" className="staff-form">
          <input type="hidden" name="intent" value="rename" />
          <input type="hidden" name="id" value={id} />
          <div className="field">
            <label className="field__label" htmlFor={field}>
              {t("staff.account.passkeys.name")}
            </label>
            <input id={field} name="name" type="text" required maxLength={120} dir="auto" defaultValue={name} />
          </div>
          <button type="submit" className="button button--quiet">
            {t("staff.account.passkeys.rename")}
          </button>
        </form>
        {mayRemove ? (
          <form method="post">
            <input type="hidden" name="intent" value="remove" />
            <input type="hidden" name="id" value={id} />
            <button type="submit" className="button button--danger">
              {t("staff.account.passkeys.remove")}
            </button>
          </form>
        ) : null}
      </details>
    </li>
  );
}

function AddPasskey({ account, suggested }: { account: Keys; suggested: string }) {
  const { locale } = usePage();
  const { t } = useWords();
  if (!account.mayAdd)
    return account.passkeys.length > 0 ? (
      <ProveFirst text={t("staff.account.add.prove")} />
    ) : (
      <p>{t("staff.account.add.sign_in_again")}</p>
    );
  return (
    <PasskeyForm
      path={localePath(locale, "/staff/passkey/register")}
      missing={t("staff.account.add.missing")}
      button={t("staff.account.add.button")}
    >
      <Field name="passkey-name" label={t("staff.account.passkeys.name")} hint={t("staff.account.add.hint")}>
        {(control) => (
          <input {...control} name="name" type="text" maxLength={120} dir="auto" defaultValue={suggested} />
        )}
      </Field>
    </PasskeyForm>
  );
}

function ProveFirst({ text }: { text: string }) {
  const { locale } = usePage();
  const { t } = useWords();
  const account = localePath(locale, "/staff/account");
  return (
    <p>
      {text}{" "}
      <a href={`${localePath(locale, "/staff/prove")}?next=${encodeURIComponent(account)}`}>
        {t("staff.account.prove")}
      </a>
    </p>
  );
}
