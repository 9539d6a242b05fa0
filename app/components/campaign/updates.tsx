import { localePath } from "../../domain/locale-path";
import { usePage, useWords } from "../page-context";
import { Section } from "../ui/section";
import { type RenderedUpdate, UpdateCard } from "./update-card";

/** The newest updates of a campaign, and the way to all of them. */
export function Updates({
  slug,
  updates,
  count,
}: {
  slug: string;
  updates: readonly RenderedUpdate[];
  /** Of all updates. */
  count: number;
}) {
  const { locale } = usePage();
  const { t } = useWords();
  if (updates.length === 0) return null;
  return (
    <Section id="news" title={t("campaign.updates.title")}>
      <ol className="updates">
        {updates.map((update) => (
          <li key={update.number}>
            <UpdateCard slug={slug} update={update} />
          </li>
        ))}
      </ol>
      <p>
        <a className="way" href={localePath(locale, `/campaigns/${slug}/updates`)}>
          {t("campaign.updates.all", { count })}
        </a>
      </p>
    </Section>
  );
}
