import { type Country, countryName } from "../../domain/countries";
import type { ShownStaff } from "../../domain/desk";
import type { DraftErrors } from "../../domain/draft";
import { localePath } from "../../domain/locale-path";
import type { Role } from "../../domain/roles";
import type { MessageKey } from "../../locales";
import { ErrorList } from "../forms/error-list";
import { Field } from "../forms/field";
import { usePage, useWords } from "../page-context";
import { StaffPage } from "../staff-parts";
import { Table } from "../ui/table";
import { CountryField } from "./country-field";
import { draftMessage } from "./draft-words";

export interface ListedOrganisation {
  slug: string;
  name: string;
  country: string;
  role: Role | null;
  members: number;
}

/** What was typed into the form for a new one, and what is wrong with it. */
export interface NewOrganisationForm {
  countries: readonly Country[];
  values: Partial<Record<string, string>>;
  errors: DraftErrors;
}

/** The organisations that somebody sees from inside, and the form for a new one for those who may add it. */
export function StaffOrganisations({
  staff,
  organisations,
  form,
}: {
  staff: ShownStaff;
  organisations: readonly ListedOrganisation[];
  form: NewOrganisationForm | null;
}) {
  const { locale } = usePage();
  const { t, number } = useWords();
  const columns = [
    { label: t("staff.organisation.list.name") },
    { label: t("staff.organisation.list.role") },
    { label: t("staff.organisation.list.country") },
    { label: t("staff.organisation.list.members"), isNumber: true },
  ];
  return (
    <StaffPage title={t("staff.organisation.list.title")} staff={staff}>
      {organisations.length === 0 ? (
        <p>{t("staff.organisation.list.lead", { count: 0 })}</p>
      ) : (
        <Table
          id="organisations"
          caption={t("staff.organisation.list.lead", { count: organisations.length })}
          columns={columns}
          rows={organisations.map(({ slug, name, role, country, members }) => ({
            key: slug,
            cells: [
              <a key="name" className="row-link" href={localePath(locale, `/staff/organisations/${slug}`)}>
                <bdi>{name}</bdi>
              </a>,
              role ? t(`role.${role}` as MessageKey) : t("staff.organisation.list.no_role"),
              countryName(country, locale),
              number(members),
            ],
          }))}
        />
      )}
      {form ? <NewOrganisation {...form} /> : null}
    </StaffPage>
  );
}

const FIELDS = ["name", "slug", "country"];

function NewOrganisation({ countries, values, errors }: NewOrganisationForm) {
  const { t } = useWords();
  const said = (field: string) => {
    const code = errors[field];
    return code ? t(draftMessage(code)) : undefined;
  };
  const listed = Object.entries(errors).flatMap(([field, code]) =>
    code ? [{ field: FIELDS.includes(field) ? field : "name", text: t(draftMessage(code)) }] : [],
  );
  return (
    <section aria-labelledby="new-title">
      <h2 id="new-title">{t("staff.organisation.new.title")}</h2>
      <p>{t("staff.organisation.new.lead")}</p>
      <form method="post" className="desk-form" noValidate>
        <ErrorList errors={listed} />
        <Field name="name" label={t("staff.organisation.new.name")} error={said("name")}>
          {(control) => <input {...control} type="text" lang="en" dir="auto" defaultValue={values.name} />}
        </Field>
        <Field
          name="slug"
          label={t("staff.organisation.new.slug")}
          hint={t("staff.organisation.new.slug.hint")}
          error={said("slug")}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              dir="ltr"
              autoCapitalize="none"
              spellCheck={false}
              defaultValue={values.slug}
            />
          )}
        </Field>
        <CountryField countries={countries} value={values.country} error={said("country")} />
        <button type="submit" className="button button--main">
          {t("staff.organisation.new.button")}
        </button>
      </form>
    </section>
  );
}
