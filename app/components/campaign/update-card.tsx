import { localePath } from "../../domain/locale-path";
import type { ShownUpdate } from "../../domain/public-view";
import { useLanguageOf, usePage, useWords } from "../page-context";

/** News of a campaign whose Markdown, or how it begins, was rendered by renderMarkdown. */
export type RenderedUpdate = Omit<ShownUpdate, "body"> & { html: string };

/** News in a list: its day, its title as the way to the whole of it, and what `html` holds of it. `slug`: the campaign's. */
export function UpdateCard({ slug, update }: { slug: string; update: RenderedUpdate }) {
  const { locale } = usePage();
  const { date } = useWords();
  const language = useLanguageOf(update.locale);
  const titleId = `update-${update.number}`;
  return (
    <article className="update" aria-labelledby={titleId}>
      <time className="update__date" dateTime={update.publishedAt.toISOString()}>
        {date(update.publishedAt)}
      </time>
      <h3 id={titleId} {...language}>
        <a href={localePath(locale, `/campaigns/${slug}/updates/${update.number}`)}>{update.title}</a>
      </h3>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: renderMarkdown escapes what the text brings along */}
      <div className="prose" {...language} dangerouslySetInnerHTML={{ __html: update.html }} />
    </article>
  );
}
