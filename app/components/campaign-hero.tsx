import type { Locale } from "../domain/locales";
import { useLanguageOf } from "./page-context";
import { Phrase } from "./phrase";

/** The head of a campaign page: what it is called, and who asks. */
export function CampaignHero({
  title,
  organisation,
  lang,
}: {
  title: string;
  organisation: { name: string };
  /** The language of the campaign's words, if it is not the page's. */
  lang: Locale;
}) {
  const language = useLanguageOf(lang);
  return (
    <header className="hero">
      <h1 {...language}>{title}</h1>
      <p className="hero__by">
        <Phrase message="campaign.by" values={{ organisation: organisation.name }} />
      </p>
    </header>
  );
}
