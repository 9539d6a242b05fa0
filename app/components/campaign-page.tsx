import type { Country } from "../domain/countries";
import type { Locale } from "../domain/locales";
import type {
  CountryTable,
  ShownActivity,
  ShownDelivery,
  ShownEndorsement,
  ShownMilestones,
  ShownOrganisation,
  ShownReply,
  ShownTarget,
  SignerList as SignerListData,
} from "../domain/public-view";
import type { FieldErrors } from "../domain/sign-form";
import { Activities } from "./campaign/activities";
import { Endorsements } from "./campaign/endorsements";
import { History } from "./campaign/history";
import { Responsible } from "./campaign/responsible";
import { CampaignSign } from "./campaign/sign";
import { type CampaignStanding, Deadline, Standing } from "./campaign/standing";
import type { RenderedUpdate } from "./campaign/update-card";
import { Updates } from "./campaign/updates";
import { WhatNext } from "./campaign/what-next";
import { CampaignHero } from "./campaign-hero";
import { About, Ask, PrivacyNotice, Targets } from "./campaign-text";
import { CountryTableView } from "./country-table";
import { FallbackNotice } from "./fallback-notice";
import { useWords } from "./page-context";
import { Progress } from "./progress";
import { ShareBlock } from "./share-block";
import { SignerList } from "./signer-list";
import { Section } from "./ui/section";

/** A campaign in the words of one language. */
export interface CampaignWords {
  locale: Locale;
  isFallback: boolean;
  textId: string;
  title: string;
  summary: string;
  ask: string;
  consent: string;
  consentName: string;
  consentUpdates: string;
  /** Null where the campaign shows no signers. */
  consentPublic: string | null;
}

export interface ShownCampaign extends CampaignWords, CampaignStanding {
  slug: string;
  goal: number;
  confirmed: number;
  countries: number;
  organisation: ShownOrganisation;
  targets: readonly ShownTarget[];
  milestones: ShownMilestones;
  endorsements: readonly ShownEndorsement[];
  /** The newest ones, newest first, with how they begin. */
  updates: readonly RenderedUpdate[];
  updateCount: number;
  deliveries: readonly ShownDelivery[];
  replies: readonly ShownReply[];
  activities: readonly ShownActivity[];
  table: CountryTable;
  signers: SignerListData | null;
}

export interface CampaignPageProps {
  campaign: ShownCampaign;
  aboutHtml: string;
  countries: readonly Country[];
  /** The page's own address, in full, to be passed on. */
  url: string;
  /** Set when the form came back. */
  retry: {
    values: Record<string, string>;
    errors: FieldErrors;
    suggestion: string | null;
    hasTextChanged: boolean;
    refusal: "closed" | "not_open" | null;
  } | null;
}

/** A campaign: the ask and the count, the sign form under them (beside them on a wide screen), then all that is behind. */
export function CampaignPage({ campaign, aboutHtml, countries, url, retry }: CampaignPageProps) {
  const { t } = useWords();
  const { slug, title, locale } = campaign;
  const refusal = retry?.refusal ?? campaign.refusal;
  return (
    <div className="campaign">
      <div className="campaign__head">
        {campaign.isFallback ? <FallbackNotice lang={locale} message="campaign.fallback" /> : null}
        <CampaignHero title={title} organisation={campaign.organisation} lang={locale} />
        <Standing campaign={campaign} />
        <Ask ask={campaign.ask} lang={locale} />
        <Progress
          slug={slug}
          confirmed={campaign.confirmed}
          goal={campaign.goal}
          countries={campaign.countries}
          milestones={campaign.milestones}
          isOpen={refusal === null}
        />
        <Deadline campaign={campaign} />
        {refusal === null && retry === null ? (
          <p className="campaign__jump">
            <a className="button button--main" href="#sign">
              {t("campaign.to_form")}
            </a>
          </p>
        ) : null}
      </div>
      <CampaignSign campaign={campaign} countries={countries} refusal={refusal} retry={retry} />
      <div className="campaign__text">
        <Targets targets={campaign.targets} isOpen={refusal === null} />
        <Endorsements endorsements={campaign.endorsements} />
        <About summary={campaign.summary} html={aboutHtml} lang={locale} />
        <Updates slug={slug} updates={campaign.updates} count={campaign.updateCount} />
        <History deliveries={campaign.deliveries} replies={campaign.replies} milestones={campaign.milestones} />
        {campaign.signers ? (
          <Section id="signers" title={t("campaign.signers.title")}>
            <SignerList list={campaign.signers} slug={slug} />
          </Section>
        ) : null}
        {campaign.table.rows.length > 0 ? (
          <Section id="countries" title={t("campaign.table.title")}>
            <CountryTableView table={campaign.table} slug={slug} title={title} />
          </Section>
        ) : null}
        <Activities activities={campaign.activities} />
        {refusal === null ? <WhatNext /> : null}
        <Responsible organisation={campaign.organisation} />
        <PrivacyNotice canBeNamed={campaign.consentPublic !== null} />
        <ShareBlock url={url} title={title} text={campaign.summary} />
      </div>
    </div>
  );
}
