import { localePath } from "../../domain/locale-path";
import type { Role } from "../../domain/roles";
import { DefinitionList } from "../definition-list";
import { Field } from "../forms/field";
import { Message } from "../message";
import { usePage, useWords } from "../page-context";
import { Phrase } from "../phrase";

export interface ShownInvitation {
  organisation: string;
  role: Role;
  email: string;
  inviter: string;
  expiresAt: Date;
  needs: "name" | "sign_in" | "nothing";
}

/** Who invites whom to what, with the button that accepts. Null is a dead invitation. */
export function InvitationPage({
  invitation,
  name,
  hasError,
}: {
  invitation: ShownInvitation | null;
  /** What was typed, when the form came back. */
  name: string;
  hasError: boolean;
}) {
  const { locale, path } = usePage();
  const { t, dateTime } = useWords();
  if (invitation === null)
    return (
      <Message title={t("invitation.dead.title")}>
        <p className="lead">{t("invitation.dead.body")}</p>
      </Message>
    );
  const { organisation, role, email, inviter, expiresAt, needs } = invitation;
  return (
    <Message title={t("invitation.title", { organisation })}>
      <p className="lead">
        <Phrase message="invitation.lead" values={{ inviter, organisation }} />
      </p>
      <DefinitionList
        rows={[
          { term: t("invitation.role"), value: t(`role.${role}`) },
          { term: t("invitation.address"), value: <bdi>{email}</bdi> },
          { term: t("invitation.until"), value: dateTime(expiresAt) },
        ]}
      />
      <p>{t(`role.${role}.can`)}</p>
      {needs === "sign_in" ? (
        <>
          <p>
            <Phrase message="invitation.sign_in" values={{ email }} />
          </p>
          <p>
            <a
              className="button button--main"
              href={`${localePath(locale, "/staff/sign-in")}?next=${encodeURIComponent(localePath(locale, path ?? "/staff"))}`}
            >
              {t("invitation.sign_in.button")}
            </a>
          </p>
        </>
      ) : (
        <form method="post" className="desk-form" noValidate>
          {needs === "name" ? (
            <Field
              name="name"
              label={t("invitation.name")}
              hint={t("invitation.name.hint")}
              error={hasError ? t("invitation.name.error") : undefined}
            >
              {(control) => <input {...control} type="text" autoComplete="name" dir="auto" defaultValue={name} />}
            </Field>
          ) : null}
          <button type="submit" className="button button--main">
            {t("invitation.accept")}
          </button>
        </form>
      )}
    </Message>
  );
}
