import type { CampaignState, Outcome } from "../domain/campaign";
import type { Country } from "../domain/countries";
import { direction, type Locale, languageTag } from "../domain/locales";
import type { FieldErrors } from "../domain/sign-form";
import { CampaignHero } from "./campaign-hero";
import { About, Ask, GRACE_HOURS, PrivacyNotice, Targets } from "./campaign-text";
import { Notice } from "./notice";
import { useWords } from "./page-context";
import { Phrase } from "./phrase";
import { Progress } from "./progress";
import { SignForm } from "./sign-form";

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
}

export interface ShownCampaign extends CampaignWords {
  goal: number;
  confirmed: number;
  countries: number;
  closesAt: Date | null;
  timeZone: string;
  state: CampaignState;
  outcome: Outcome | null;
  refusal: "not_open" | "closed" | "gone" | null;
  organisation: { name: string; country: string; site: string | null };
  targets: readonly { office: string; country: string | null }[];
}

export interface CampaignPageProps {
  campaign: ShownCampaign;
  aboutHtml: string;
  countries: readonly Country[];
  /** Set when the form came back. */
  retry: {
    values: Record<string, string>;
    errors: FieldErrors;
    suggestion: string | null;
    hasTextChanged: boolean;
    refusal: "closed" | "not_open" | null;
  } | null;
}

/** A campaign: the ask and the count, the sign form under them (beside them on a wide screen), then the reasons. */
export function CampaignPage({ campaign, aboutHtml, countries, retry }: CampaignPageProps) {
  const { t } = useWords();
  const refusal = retry?.refusal ?? campaign.refusal;
  return (
    <div className="campaign">
      <div className="campaign__head">
        {campaign.isFallback ? <FallbackNotice lang={campaign.locale} /> : null}
        <CampaignHero
          title={campaign.title}
          summary={campaign.summary}
          organisation={campaign.organisation}
          lang={campaign.locale}
        >
          <Progress confirmed={campaign.confirmed} goal={campaign.goal} countries={campaign.countries} />
          <Standing campaign={campaign} />
          {refusal === null ? (
            <a className="button button--main campaign__jump" href="#sign">
              {t("campaign.to_form")}
            </a>
          ) : null}
        </CampaignHero>
        <Ask ask={campaign.ask} lang={campaign.locale} />
      </div>
      <section className="campaign__sign" id="sign" aria-labelledby="sign-title">
        {refusal === null ? (
          <>
            <h2 id="sign-title">{t("form.title")}</h2>
            {retry?.hasTextChanged ? (
              <Notice tone="warning" title={t("campaign.text_changed.title")} isAnnounced>
                <p>{t("campaign.text_changed.body")}</p>
              </Notice>
            ) : null}
            <SignForm
              textId={campaign.textId}
              texts={campaign}
              lang={campaign.locale}
              countries={countries}
              values={retry?.values ?? {}}
              errors={retry?.errors ?? {}}
              suggestion={retry?.suggestion ?? null}
            />
          </>
        ) : (
          <Closed campaign={campaign} refusal={refusal} />
        )}
      </section>
      <div className="campaign__text">
        <About html={aboutHtml} lang={campaign.locale} />
        <Targets targets={campaign.targets} />
        <PrivacyNotice />
      </div>
    </div>
  );
}

/** Says that what follows is in another language, which it names as that language does. */
function FallbackNotice({ lang }: { lang: Locale }) {
  const { t } = useWords();
  const language = (
    <bdi lang={languageTag(lang)} dir={direction(lang)}>
      {t(`language.${lang}`)}
    </bdi>
  );
  return (
    <Notice>
      <p>
        <Phrase message="campaign.fallback" values={{ language }} />
      </p>
    </Notice>
  );
}

/** How long one can sign, or how the campaign ended. */
function Standing({ campaign }: { campaign: ShownCampaign }) {
  const { t, dateTime } = useWords();
  const { outcome, state, closesAt, refusal, timeZone } = campaign;
  if (outcome) return <p className="hero__standing">{t(`campaign.outcome.${outcome}`)}</p>;
  if (state === "delivered") return <p className="hero__standing">{t("campaign.delivered")}</p>;
  if (refusal === null && closesAt)
    return <p className="hero__standing">{t("campaign.closes", { date: dateTime(closesAt, timeZone) })}</p>;
  return null;
}

function Closed({ campaign, refusal }: { campaign: ShownCampaign; refusal: "closed" | "not_open" | "gone" }) {
  const { t, dateTime } = useWords();
  const { closesAt, timeZone } = campaign;
  const isClosed = refusal === "closed";
  return (
    <div className="closed">
      <h2 id="sign-title">{t(`campaign.${refusal}.title`)}</h2>
      <p>{t(`campaign.${refusal}.body`)}</p>
      {isClosed && closesAt ? <p>{t("campaign.closed.since", { date: dateTime(closesAt, timeZone) })}</p> : null}
      {isClosed ? <p>{t("campaign.closed.grace", { hours: GRACE_HOURS })}</p> : null}
    </div>
  );
}
