import { countryName } from "../domain/countries";
import { SMALLEST_CELL } from "../domain/country-table";
import type { CountryTable } from "../domain/public-view";
import { MAP_HEIGHT, MAP_WIDTH } from "../domain/world-map";
import { usePage, useWords } from "./page-context";
import { Table } from "./ui/table";

/** Rows that stand open; the others are folded away. */
const OPEN_ROWS = 10;

/**
 * Where a campaign's signatures come from: a table, and under it the same as a map. `title` is the campaign's. Nothing
 * where no country may be shown.
 */
export function CountryTableView({ table, slug, title }: { table: CountryTable; slug: string; title: string }) {
  const { t } = useWords();
  const { rows, others } = table;
  if (rows.length === 0) return null;
  const most = rows[0]?.confirmed ?? 0;
  const rest = rows.slice(OPEN_ROWS);
  return (
    <div className="countries">
      <Rows id="countries" rows={rows.slice(0, OPEN_ROWS)} most={most} />
      {rest.length > 0 ? (
        <details className="more">
          <summary>{t("table.more", { count: rest.length })}</summary>
          <Rows id="countries-more" rows={rest} most={most} />
        </details>
      ) : null}
      {others ? <p className="countries__note">{t("table.others", { ...others, min: SMALLEST_CELL })}</p> : null}
      <figure className="countries__map">
        <img
          src={`/campaigns/${slug}/map.svg`}
          width={MAP_WIDTH}
          height={MAP_HEIGHT}
          loading="lazy"
          decoding="async"
          alt={t("map.alt", { campaign: title })}
        />
        <figcaption className="countries__note">{t("map.note")}</figcaption>
      </figure>
    </div>
  );
}

/** Countries with their numbers; the bar under a name is the number again, beside the largest of all. */
function Rows({ id, rows, most }: { id: string; rows: CountryTable["rows"]; most: number }) {
  const { locale } = usePage();
  const { t, number } = useWords();
  return (
    <Table
      id={id}
      caption={t("table.title")}
      columns={[{ label: t("table.country") }, { label: t("table.confirmed"), isNumber: true }]}
      rows={rows.map(({ country, confirmed }) => ({
        key: country,
        cells: [
          <>
            {countryName(country, locale)}
            <Bar percent={Math.max(1, Math.round((100 * confirmed) / most))} />
          </>,
          number(confirmed),
        ],
      }))}
    />
  );
}

function Bar({ percent }: { percent: number }) {
  return (
    <svg className="countries__bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width={percent} height="4" />
    </svg>
  );
}
