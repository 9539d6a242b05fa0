import type { ShownStaff } from "../../domain/desk";
import { localePath } from "../../domain/locale-path";
import { LOCALES } from "../../domain/locales";
import { ROLES, type Role } from "../../domain/roles";
import type { MessageKey } from "../../locales";
import { Field } from "../forms/field";
import { Notice } from "../notice";
import { usePage, useWords } from "../page-context";
import { StaffPage } from "../staff-parts";

export interface MembersPageProps {
  staff: ShownStaff;
  organisation: { slug: string; name: string };
  members: readonly { staffId: string; email: string; name: string; role: Role; joinedAt: Date; isSelf: boolean }[];
  invitations: readonly { id: string; email: string; role: Role; expiresAt: Date }[];
  mayInvite: boolean;
  mayChange: boolean;
  isProved: boolean;
  /** What was just done, or why not. */
  done: MembersDone | null;
  error: MembersError | null;
  /** What was typed into the invitation that came back. */
  values: Partial<Record<string, string>>;
}

export const MEMBERS_DONE = ["invited", "revoked", "changed", "removed", "recovered"] as const;
export type MembersDone = (typeof MEMBERS_DONE)[number];
export type MembersError = "member" | "too_many" | "email" | "invalid" | "changed" | "last_owner" | "self";

/** Who is in an organisation and who is invited; the forms are for those who may, after their passkey. */
export function MembersPage(props: MembersPageProps) {
  const { staff, organisation, members, invitations, done, error } = props;
  const { locale } = usePage();
  const { t, dateTime } = useWords();
  const path = localePath(locale, `/staff/organisations/${organisation.slug}`);
  const isAsked = (props.mayInvite || props.mayChange) && !props.isProved;
  return (
    <StaffPage title={t("staff.members.title", { organisation: organisation.name })} staff={staff}>
      <p>
        <a href={path}>{t("staff.organisation.edit.title")}</a>
      </p>
      {done ? (
        <Notice tone="good" isAnnounced>
          <p>{t(`staff.members.done.${done}` as MessageKey)}</p>
        </Notice>
      ) : null}
      {error ? (
        <Notice tone="warning" title={t("staff.members.error.title")} isAnnounced>
          <p>{t(`staff.members.error.${error}` as MessageKey)}</p>
        </Notice>
      ) : null}
      {isAsked ? (
        <Notice title={t("staff.members.prove.title")}>
          <p>{t("staff.members.prove.body")}</p>
          <p>
            <a
              className="button button--quiet"
              href={`${localePath(locale, "/staff/prove")}?next=${encodeURIComponent(`${path}/members`)}`}
            >
              {t("staff.members.prove.button")}
            </a>
          </p>
        </Notice>
      ) : null}
      <section aria-labelledby="list-title">
        <h2 id="list-title">{t("staff.members.list")}</h2>
        <p>{t("staff.members.lead", { count: members.length })}</p>
        <ul className="people-rows">
          {members.map((member) => (
            <MemberRow key={member.staffId} member={member} mayChange={props.mayChange && props.isProved} />
          ))}
        </ul>
      </section>
      {invitations.length > 0 ? (
        <section aria-labelledby="invitations-title">
          <h2 id="invitations-title">{t("staff.members.invitations.title")}</h2>
          <ul className="people-rows">
            {invitations.map(({ id, email, role, expiresAt }) => (
              <li key={id} className="people-rows__row">
                <p>
                  <bdi>{email}</bdi>
                  <span className="people-rows__note">
                    {t("common.pair", {
                      term: t(`role.${role}`),
                      value: t("staff.members.invitations.until", { until: dateTime(expiresAt) }),
                    })}
                  </span>
                </p>
                {props.isProved ? (
                  <form method="post">
                    <input type="hidden" name="id" value={id} />
                    <button
                      type="submit"
                      name="intent"
                      value="revoke"
                      className="button button--quiet"
                      aria-label={t("staff.members.invitations.revoke.of", { email })}
                    >
                      {t("staff.members.invitations.revoke")}
                    </button>
                  </form>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {props.mayInvite && props.isProved ? <InviteForm values={props.values} isWrong={error === "email"} /> : null}
    </StaffPage>
  );
}

function MemberRow({ member, mayChange }: { member: MembersPageProps["members"][number]; mayChange: boolean }) {
  const { t, date } = useWords();
  const { staffId, email, name, role, joinedAt, isSelf } = member;
  const called = name || email;
  const id = `role-${staffId}`;
  return (
    <li className="people-rows__row">
      <p>
        <strong>
          <bdi>{called}</bdi>
        </strong>
        {isSelf ? <span className="people-rows__note">{t("staff.members.you")}</span> : null}
        {name ? (
          <span className="people-rows__note">
            <bdi>{email}</bdi>
          </span>
        ) : null}
        <span className="people-rows__note">
          {t("common.pair", { term: t("staff.members.since"), value: date(joinedAt) })}
        </span>
        {mayChange ? null : <span className="role">{t(`role.${role}`)}</span>}
      </p>
      {mayChange ? (
        <div className="people-rows__forms">
          <form method="post" className="people-rows__form">
            <input type="hidden" name="staffId" value={staffId} />
            <input type="hidden" name="from" value={role} />
            <label className="visually-hidden" htmlFor={id}>
              {t("staff.members.role.of", { name: called })}
            </label>
            <RoleSelect id={id} value={role} />
            <button
              type="submit"
              name="intent"
              value="role"
              className="button button--quiet"
              aria-label={t("staff.members.change.of", { name: called })}
            >
              {t("staff.members.change")}
            </button>
          </form>
          <form method="post">
            <input type="hidden" name="staffId" value={staffId} />
            <button
              type="submit"
              name="intent"
              value="remove"
              className="button button--danger"
              aria-label={t("staff.members.remove.of", { name: called })}
            >
              {t("staff.members.remove")}
            </button>
          </form>
          {isSelf ? null : (
            <form method="post">
              <input type="hidden" name="staffId" value={staffId} />
              <button
                type="submit"
                name="intent"
                value="recover"
                className="button button--quiet"
                aria-label={t("staff.members.recover.of", { name: called })}
              >
                {t("staff.members.recover")}
              </button>
            </form>
          )}
        </div>
      ) : null}
    </li>
  );
}

function RoleSelect({ id, value }: { id: string; value: string }) {
  const { t } = useWords();
  return (
    <select id={id} name="role" defaultValue={value} className="people-rows__select">
      {ROLES.map((role) => (
        <option key={role} value={role}>
          {t(`role.${role}`)}
        </option>
      ))}
    </select>
  );
}

function InviteForm({ values, isWrong }: { values: Partial<Record<string, string>>; isWrong: boolean }) {
  const { locale } = usePage();
  const { t } = useWords();
  return (
    <section aria-labelledby="invite-title">
      <h2 id="invite-title">{t("staff.members.invite.title")}</h2>
      <p>{t("staff.members.invite.hint")}</p>
      <form method="post" className="desk-form" noValidate>
        <Field
          name="email"
          label={t("staff.members.invite.email")}
          error={isWrong ? t("staff.members.error.email") : undefined}
        >
          {(control) => (
            <input
              {...control}
              type="email"
              dir="ltr"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              defaultValue={values.email}
            />
          )}
        </Field>
        <Field name="role" label={t("staff.members.invite.role")}>
          {({ id }) => <RoleSelect id={id} value={values.role ?? "viewer"} />}
        </Field>
        <Field name="locale" label={t("staff.members.invite.locale")}>
          {(control) => (
            <select {...control} defaultValue={values.locale ?? locale}>
              {LOCALES.map((of) => (
                <option key={of} value={of}>
                  {t(`language.${of}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button type="submit" name="intent" value="invite" className="button button--main">
          {t("staff.members.invite.button")}
        </button>
      </form>
      <dl className="role-list">
        {ROLES.map((role) => (
          <div key={role}>
            <dt>{t(`role.${role}`)}</dt>
            <dd>{t(`role.${role}.can`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
