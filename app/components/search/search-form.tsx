import { CAMPAIGN_GROUPS, type CampaignGroup } from "../../domain/campaign-group";
import { localePath } from "../../domain/locale-path";
import { QUERY_LIMIT } from "../../domain/search";
import { Field } from "../forms/field";
import { usePage, useWords } from "../page-context";

/**
 * Asks for words, and for the group of campaigns to look in where `group` is given (null stands for all of them). Without
 * it the form stands on another page than the search's, and says what it is.
 */
export function SearchForm({
  query = "",
  group,
  isRefused = false,
}: {
  query?: string;
  group?: CampaignGroup | null;
  /** The words cannot be searched for. */
  isRefused?: boolean;
}) {
  const { locale } = usePage();
  const { t } = useWords();
  return (
    <search>
      <form className="search" action={localePath(locale, "/search")}>
        <Field
          name="q"
          label={t(group === undefined ? "search.title" : "search.query.label")}
          error={isRefused ? t("search.error", { max: QUERY_LIMIT }) : undefined}
        >
          {({ required: _required, ...control }) => (
            <input {...control} type="search" maxLength={QUERY_LIMIT} defaultValue={query} autoComplete="off" />
          )}
        </Field>
        {group === undefined ? null : (
          <Field name="state" label={t("search.state.label")}>
            {({ required: _required, ...control }) => (
              <select {...control} defaultValue={group ?? ""}>
                <option value="">{t("search.state.any")}</option>
                {CAMPAIGN_GROUPS.map((one) => (
                  <option key={one} value={one}>
                    {t(`search.state.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <button type="submit" className="button button--main">
          {t("search.button")}
        </button>
      </form>
    </search>
  );
}
