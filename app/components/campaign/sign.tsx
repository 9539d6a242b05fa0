import type { Country } from "../../domain/countries";
import type { CampaignPageProps, ShownCampaign } from "../campaign-page";
import { Notice } from "../notice";
import { useWords } from "../page-context";
import { SignForm } from "../sign-form";
import { Closed } from "./standing";

/** Where a campaign is signed: the form, or why there is none. */
export function CampaignSign({
  campaign,
  countries,
  refusal,
  retry,
}: {
  campaign: ShownCampaign;
  countries: readonly Country[];
  refusal: ShownCampaign["refusal"];
  retry: CampaignPageProps["retry"];
}) {
  const { t } = useWords();
  return (
    <section
      className={refusal === null ? "campaign__sign" : "campaign__sign campaign__sign--short"}
      id="sign"
      aria-labelledby="sign-title"
    >
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
  );
}
