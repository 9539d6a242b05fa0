import type { Country } from "../../domain/countries";
import type { CampaignPageProps, ShownCampaign } from "../campaign-page";
import { LostLink } from "./lost-link";
import { OwnForm } from "./own-form";
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
  return (
    <section
      className={refusal === null ? "campaign__sign" : "campaign__sign campaign__sign--short"}
      id="sign"
      aria-labelledby="sign-title"
    >
      {refusal === null ? (
        <OwnForm campaign={campaign} countries={countries} retry={retry} />
      ) : (
        <>
          <Closed campaign={campaign} refusal={refusal} />
          {refusal === "closed" ? <LostLink slug={campaign.slug} /> : null}
        </>
      )}
    </section>
  );
}
