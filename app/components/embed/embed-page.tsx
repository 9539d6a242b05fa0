import type { Country } from "../../domain/countries";
import { localePath } from "../../domain/locale-path";
import type { ShownOrganisation } from "../../domain/public-view";
import { OwnForm } from "../campaign/own-form";
import { type CampaignStanding, Closed, Standing } from "../campaign/standing";
import type { CampaignPageProps, CampaignWords } from "../campaign-page";
import { Ask } from "../campaign-text";
import { FallbackNotice } from "../fallback-notice";
import { useLanguageOf, usePage, useWords } from "../page-context";
import { Phrase } from "../phrase";
import { OutsideLink } from "./outside-link";

export interface EmbeddedCampaign extends CampaignWords, CampaignStanding {
  slug: string;
  confirmed: number;
  organisation: ShownOrganisation;
}

/** A campaign in a partner's frame: what is asked, by whom, how many ask it already, and the form. */
export function EmbedPage({
  campaign,
  countries,
  siteHost,
  retry,
}: {
  campaign: EmbeddedCampaign;
  countries: readonly Country[];
  /** Whose form it is, as readers know it from the address line. */
  siteHost: string;
  retry: CampaignPageProps["retry"];
}) {
  const { locale } = usePage();
  const { t, number } = useWords();
  const language = useLanguageOf(campaign.locale);
  const refusal = retry?.refusal ?? campaign.refusal;
  const page = localePath(locale, `/campaigns/${campaign.slug}`);
  return (
    <>
      {campaign.isFallback ? <FallbackNotice lang={campaign.locale} message="campaign.fallback" /> : null}
      <header className="embed__head">
        <h1 {...language}>{campaign.title}</h1>
        <p className="embed__by">
          <Phrase message="campaign.by" values={{ organisation: campaign.organisation.name }} />
        </p>
      </header>
      <Standing campaign={campaign} />
      <Ask ask={campaign.ask} lang={campaign.locale} />
      <p>
        <strong className="embed__count">{number(campaign.confirmed)}</strong>{" "}
        {t("campaign.count.label", { count: campaign.confirmed })}
      </p>
      <p>
        <OutsideLink href={page}>{t("embed.full")}</OutsideLink>
      </p>
      <section className="embed__sign" aria-labelledby="sign-title">
        {refusal === null ? (
          <>
            <OwnForm campaign={campaign} countries={countries} retry={retry} />
            <p className="embed__small">
              <Phrase message="embed.private" values={{ site: siteHost }} />{" "}
              <OutsideLink href={localePath(locale, "/privacy")}>{t("campaign.privacy.notice")}</OutsideLink>
            </p>
          </>
        ) : (
          <Closed campaign={campaign} refusal={refusal} />
        )}
      </section>
    </>
  );
}
