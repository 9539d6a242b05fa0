import type { ShownStaff } from "../../domain/desk";
import { DefinitionList } from "../definition-list";
import { Field } from "../forms/field";
import { Notice } from "../notice";
import { useWords } from "../page-context";
import { StaffPage } from "../staff-parts";
import { Section } from "../ui/section";
import { OwnPasskeys, type ShownPasskeyRow } from "./own-passkeys";
import { OwnSessions, type ShownSession } from "./own-sessions";

/** What was just done on the page, or why it was not. */
export type AccountSaid =
  | { done: "renamed" | "passkey_added" | "passkey_renamed" | "passkey_removed" }
  | { done: "ended"; count: number }
  | { refused: "bad_name" | "last" | "unknown" };

export interface ShownAccount {
  email: string;
  name: string;
  passkeys: readonly ShownPasskeyRow[];
  sessions: readonly ShownSession[];
  isProved: boolean;
  mayAdd: boolean;
}

/** Somebody's own account: their name, their passkeys, and where they are signed in. */
export function StaffAccount({
  staff,
  account,
  said,
  suggested,
}: {
  staff: ShownStaff;
  account: ShownAccount;
  said: AccountSaid | null;
  /** A name for a passkey made in this browser. */
  suggested: string;
}) {
  const { t } = useWords();
  return (
    <StaffPage title={t("staff.account.title")} staff={staff}>
      {said ? <Said said={said} /> : null}
      <Section id="me" title={t("staff.account.name.title")}>
        <DefinitionList rows={[{ term: t("staff.account.email"), value: <bdi>{account.email}</bdi> }]} />
        <form method="post" className="staff-form">
          <input type="hidden" name="intent" value="name" />
          <Field name="name" label={t("staff.account.name.label")} hint={t("staff.account.name.hint")}>
            {(control) => (
              <input
                {...control}
                type="text"
                autoComplete="name"
                maxLength={120}
                dir="auto"
                defaultValue={account.name}
              />
            )}
          </Field>
          <button type="submit" className="button button--quiet">
            {t("staff.account.name.save")}
          </button>
        </form>
      </Section>
      <OwnPasskeys account={account} suggested={suggested} />
      <OwnSessions sessions={account.sessions} />
    </StaffPage>
  );
}

function Said({ said }: { said: AccountSaid }) {
  const { t } = useWords();
  if ("refused" in said)
    return (
      <Notice tone="warning" isAnnounced>
        <p>{t(`staff.account.refused.${said.refused}`)}</p>
      </Notice>
    );
  const count: Record<string, number> = "count" in said ? { count: said.count } : {};
  return (
    <Notice tone="good" isAnnounced>
      <p>{t(`staff.account.done.${said.done}`, count)}</p>
    </Notice>
  );
}
