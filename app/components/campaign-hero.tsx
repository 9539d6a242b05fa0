import type { ReactNode } from "react";
import type { Locale } from "../domain/locales";
import { useLanguageOf } from "./page-context";
import { Phrase } from "./phrase";

/** The head of a campaign page: who asks, what it is called, what is asked, and what stands below it. */
export function CampaignHero({
  title,
  summary,
  organisation,
  lang,
  children,
}: {
  title: string;
  summary: string;
  organisation: { name: string; site: string | null };
  /** The language of the campaign's words, if it is not the page's. */
  lang: Locale;
  children?: ReactNode;
}) {
  const language = useLanguageOf(lang);
  return (
    <header className="hero">
      <h1 {...language}>{title}</h1>
      <p className="hero__by">
        <Phrase message="campaign.by" values={{ organisation: organisation.name }} />
      </p>
      <p className="hero__summary" {...language}>
        {summary}
      </p>
      {children}
    </header>
  );
}
