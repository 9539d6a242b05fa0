import type { ShownStaff } from "../../domain/desk";
import { localePath } from "../../domain/locale-path";
import { Notice } from "../notice";
import { usePage, useWords } from "../page-context";
import { StaffPage } from "../staff-parts";
import { LogoForm, type LogoFormProps } from "./logo-form";
import { ProfileForm, type ProfileFormProps } from "./profile-form";

/** An organisation from inside: its profile to read, or to change for those who may. */
export function ProfilePage({
  staff,
  name,
  slug,
  isSaved,
  mayEdit,
  form,
  logo,
}: {
  staff: ShownStaff;
  name: string;
  slug: string;
  isSaved: boolean;
  mayEdit: boolean;
  form: ProfileFormProps;
  logo: Omit<LogoFormProps, "name" | "slug" | "mayEdit">;
}) {
  const { locale } = usePage();
  const { t } = useWords();
  return (
    <StaffPage title={name} staff={staff}>
      <ul className="desk-card__ways">
        <li>
          <a href={localePath(locale, `/staff/organisations/${slug}/members`)}>{t("staff.organisation.members")}</a>
        </li>
        <li>
          <a href={localePath(locale, `/organisations/${slug}`)}>{t("staff.organisation.public")}</a>
        </li>
      </ul>
      {isSaved ? (
        <Notice tone="good" isAnnounced>
          <p>{t("staff.organisation.saved")}</p>
        </Notice>
      ) : null}
      <LogoForm name={name} slug={slug} mayEdit={mayEdit} {...logo} />
      <section aria-labelledby="profile-title">
        <h2 id="profile-title">{t("staff.organisation.edit.title")}</h2>
        <p>{t(mayEdit ? "staff.organisation.edit.lead" : "staff.organisation.read_only")}</p>
        <ProfileForm {...form} />
      </section>
    </StaffPage>
  );
}
