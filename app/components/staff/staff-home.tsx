import type { ShownStaff } from "../../domain/desk";
import { localePath } from "../../domain/locale-path";
import type { Role } from "../../domain/roles";
import type { MessageKey } from "../../locales";
import { usePage, useWords } from "../page-context";
import { Phrase } from "../phrase";
import { StaffPage } from "../staff-parts";
import { EmptyState } from "../ui/empty-state";

export interface HomeOrganisation {
  slug: string;
  name: string;
  role: Role;
  mayReadAudit: boolean;
}

/** The first page of the desk: what somebody is and where, and what that lets them do. */
export function StaffHome({ staff, organisations }: { staff: ShownStaff; organisations: readonly HomeOrganisation[] }) {
  const { t } = useWords();
  const { coalitionRole } = staff;
  const isNobody = organisations.length === 0 && coalitionRole === null;
  return (
    <StaffPage title={t("staff.home.title")} staff={staff}>
      {staff.name ? (
        <p className="lead">
          <Phrase message="staff.home.greeting" values={{ name: staff.name }} />
        </p>
      ) : null}
      {isNobody ? (
        <EmptyState title={t("staff.home.none.title")}>
          <p>{t("staff.home.none.body")}</p>
        </EmptyState>
      ) : null}
      {coalitionRole ? (
        <section aria-labelledby="coalition">
          <h2 id="coalition">{t("staff.home.coalition.title")}</h2>
          <RoleText role={coalitionRole} />
        </section>
      ) : null}
      {organisations.length > 0 ? (
        <section aria-labelledby="own">
          <h2 id="own">{t("staff.home.organisations.title")}</h2>
          <ul className="desk-cards">
            {organisations.map((organisation) => (
              <OrganisationCard key={organisation.slug} {...organisation} />
            ))}
          </ul>
        </section>
      ) : null}
    </StaffPage>
  );
}

function OrganisationCard({ slug, name, role, mayReadAudit }: HomeOrganisation) {
  const { locale } = usePage();
  const { t } = useWords();
  const path = `/staff/organisations/${slug}`;
  return (
    <li className="desk-card">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <RoleText role={role} />
      <ul className="desk-card__ways">
        <li>
          <a href={localePath(locale, path)}>{t("staff.home.profile")}</a>
        </li>
        <li>
          <a href={localePath(locale, `${path}/members`)}>{t("staff.home.members")}</a>
        </li>
        {mayReadAudit ? (
          <li>
            <a href={localePath(locale, `/staff/audit?organisation=${slug}`)}>{t("staff.home.own_audit")}</a>
          </li>
        ) : null}
      </ul>
    </li>
  );
}

/** What somebody is, and what it lets them do. */
function RoleText({ role }: { role: string }) {
  const { t } = useWords();
  return (
    <p>
      <strong className="role">{t(`role.${role}` as MessageKey)}</strong> {t(`role.${role}.can` as MessageKey)}
    </p>
  );
}
