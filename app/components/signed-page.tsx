import { localePath } from "../domain/locale-path";
import type { Locale } from "../domain/locales";
import type { ShownTarget } from "../domain/public-view";
import { MAILS_PER_DAY } from "../domain/signature";
import type { CampaignCardProps } from "./campaign-card";
import { UNCONFIRMED_DAYS } from "./campaign-text";
import { Message } from "./message";
import { NextActions } from "./next-actions";
import { usePage, useWords } from "./page-context";
import { ShareBlock } from "./share-block";
import { SignedAddress } from "./signed-address";

export interface SignedPageProps {
  campaign: { slug: string; title: string; locale: Locale };
  /** The campaign's whole address. */
  url: string;
  /** What was typed; null where the page cannot know it (any more). */
  email: string | null;
  offices: readonly ShownTarget[];
  others: readonly CampaignCardProps[];
}

/** After signing: look in your inbox. It says the same whatever became of the signature (A5). */
export function SignedPage({ campaign, url, email, offices, others }: SignedPageProps) {
  const { locale } = usePage();
  const { t } = useWords();
  const back = localePath(locale, `/campaigns/${campaign.slug}`);
  return (
    <Message title={t("signed.title")}>
      <SignedAddress email={email} again={back} />
      <ol className="steps">
        <li>{t("signed.step.open")}</li>
        <li>{t("signed.step.press")}</li>
      </ol>
      <p>{t("signed.before")}</p>
      <section aria-labelledby="nothing-title">
        <h2 id="nothing-title">{t("signed.nothing.title")}</h2>
        <ul>
          <li>{t("signed.nothing.wait")}</li>
          <li>{t("signed.nothing.spam")}</li>
          <li>{t("signed.nothing.typo", { days: UNCONFIRMED_DAYS })}</li>
          <li>{t("signed.nothing.again", { limit: MAILS_PER_DAY })}</li>
        </ul>
      </section>
      <ShareBlock url={url} title={campaign.title} text="" />
      <NextActions offices={offices} others={others} />
      <p>
        <a className="button button--quiet" href={back}>
          {t("common.back_campaign")}
        </a>
      </p>
    </Message>
  );
}
