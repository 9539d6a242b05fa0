import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { UNCONFIRMED_DAYS } from "../components/campaign-text";
import { Message } from "../components/message";
import { usePage, useWords } from "../components/page-context";
import { MAILS_PER_DAY } from "../domain/signature";
import { translator } from "../locales";
import { readCampaign } from "../services/campaigns/read-campaign";
import { ownHeaders, PUBLIC_PAGE } from "../web/headers";
import { localePath } from "../web/locale";

export const headers = ownHeaders;

/** The same for everybody: nothing here depends on who signed (A5). */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const campaign = await readCampaign(runtime, { slug: params.slug ?? "", locale });
  if (campaign === null) throw data(null, { status: 404 });
  const { slug, title } = campaign;
  const page = { title: translator(locale).t("signed.title"), isUnlisted: true };
  return data({ page, campaign: { slug, title, lang: campaign.locale } }, { headers: PUBLIC_PAGE });
}

export default function Signed() {
  const { campaign } = useLoaderData<typeof loader>();
  const { locale } = usePage();
  const { t } = useWords();
  return (
    <Message title={t("signed.title")}>
      <p className="lead">{t("signed.body")}</p>
      <ol className="steps">
        <li>{t("signed.step.open")}</li>
        <li>{t("signed.step.press")}</li>
      </ol>
      <p>{t("signed.before")}</p>
      <h2>{t("signed.nothing.title")}</h2>
      <ul>
        <li>{t("signed.nothing.wait")}</li>
        <li>{t("signed.nothing.spam")}</li>
        <li>{t("signed.nothing.typo", { days: UNCONFIRMED_DAYS })}</li>
        <li>{t("signed.nothing.again", { limit: MAILS_PER_DAY })}</li>
      </ul>
      <p>
        <a className="button button--quiet" href={localePath(locale, `/campaigns/${campaign.slug}`)}>
          {t("common.back_campaign")}
        </a>
      </p>
    </Message>
  );
}
