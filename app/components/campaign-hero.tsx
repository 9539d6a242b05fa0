import type { ReactNode } from "react";
import { usePage, useWords } from "./page-context";

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
  lang: string;
  children?: ReactNode;
}) {
  const { locale } = usePage();
  const { t } = useWords();
  const ownLang = lang === locale ? undefined : lang;
  return (
    <header className="hero">
      <h1 lang={ownLang}>{title}</h1>
      <p className="hero__by">{t("campaign.by", { organisation: organisation.name })}</p>
      <p className="hero__summary" lang={ownLang}>
        {summary}
      </p>
      {children}
    </header>
  );
}
