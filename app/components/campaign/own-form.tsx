import type { Country } from "../../domain/countries";
import type { CampaignPageProps, CampaignWords } from "../campaign-page";
import { FORM_ANSWER } from "../forms/error-list";
import { Notice } from "../notice";
import { useWords } from "../page-context";
import { SignForm } from "../sign-form";

/** A campaign's sign form under its title, with what was typed where it came back. */
export function OwnForm({
  campaign,
  countries,
  retry,
}: {
  campaign: CampaignWords;
  countries: readonly Country[];
  retry: CampaignPageProps["retry"];
}) {
  const { t } = useWords();
  return (
    <>
      <h2 id="sign-title">{t("form.title")}</h2>
      {retry?.hasTextChanged ? (
        <Notice id={FORM_ANSWER} tone="warning" title={t("campaign.text_changed.title")} isAnnounced>
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
  );
}
