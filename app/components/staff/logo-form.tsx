import { localePath } from "../../domain/locale-path";
import { PICTURE_FAULTS } from "../../domain/picture";
import type { ShownPicture } from "../../domain/public-view";
import type { MessageKey } from "../../locales";
import { Field } from "../forms/field";
import { Notice } from "../notice";
import { usePage, useWords } from "../page-context";
import { Picture } from "../ui/picture";

const OUTCOMES = ["saved", "removed", "missing", ...PICTURE_FAULTS] as const;

/** What became of a logo that was sent. */
export type LogoOutcome = (typeof OUTCOMES)[number];

export function isLogoOutcome(value: string | null): value is LogoOutcome {
  return (OUTCOMES as readonly (string | null)[]).includes(value);
}

export interface LogoFormProps {
  name: string;
  slug: string;
  mayEdit: boolean;
  picture: ShownPicture | null;
  outcome: LogoOutcome | null;
}

/** The logo of an organisation, with a form to send another. */
export function LogoForm({ name, slug, mayEdit, picture, outcome }: LogoFormProps) {
  const { locale } = usePage();
  const { t } = useWords();
  const action = localePath(locale, `/staff/organisations/${slug}/logo`);
  const isDone = outcome === "saved" || outcome === "removed";
  const error = outcome && !isDone ? t(`staff.organisation.logo.error.${outcome}` as MessageKey) : undefined;
  return (
    <section aria-labelledby="logo-title">
      <h2 id="logo-title">{t("staff.organisation.logo.title")}</h2>
      {isDone ? (
        <Notice tone="good" isAnnounced>
          <p>{t(outcome === "saved" ? "staff.organisation.logo.saved" : "staff.organisation.logo.removed")}</p>
        </Notice>
      ) : null}
      {picture ? (
        <Picture
          className="desk-logo"
          picture={picture}
          alt={t("staff.organisation.logo.now", { name })}
          sizes="10rem"
        />
      ) : (
        <p>{t("staff.organisation.logo.none")}</p>
      )}
      {mayEdit ? (
        <form method="post" action={action} encType="multipart/form-data" className="desk-form">
          <Field
            name="file"
            label={t("staff.organisation.logo.file")}
            hint={t("staff.organisation.logo.lead")}
            error={error}
          >
            {({ required: _, ...control }) => (
              <input {...control} type="file" accept="image/jpeg,image/png,image/webp,image/avif" />
            )}
          </Field>
          <p className="desk-form__buttons">
            <button type="submit" name="intent" value="save" className="button button--quiet">
              {t("staff.organisation.logo.save")}
            </button>
            {picture ? (
              <button type="submit" name="intent" value="remove" className="button button--danger">
                {t("staff.organisation.logo.remove")}
              </button>
            ) : null}
          </p>
        </form>
      ) : null}
    </section>
  );
}
