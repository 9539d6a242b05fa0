import type { EmailError } from "../domain/email";
import { localePath } from "../domain/locale-path";
import type { Locale } from "../domain/locales";
import { MAILS_PER_DAY } from "../domain/signature";
import { LostLinkForm } from "./lost-link-form";
import { Message } from "./message";
import { useLanguageOf, usePage, useWords } from "./page-context";

export interface MyLinkPageProps {
  slug: string;
  /** Null where the campaign was taken away. */
  campaign: { title: string; locale: Locale } | null;
  /** The form was sent; the page says the same whatever the address is (A5). */
  isSent: boolean;
  /** Set when the form came back. */
  retry: { typed: string; error: EmailError } | null;
}

/** Where a signer asks for the link that our mail held. */
export function MyLinkPage({ slug, campaign, isSent, retry }: MyLinkPageProps) {
  const { locale } = usePage();
  const { t } = useWords();
  const isAnswer = isSent && retry === null;
  return (
    <Message title={t(isAnswer ? "signed.title" : "my_link.title")}>
      {campaign ? <CampaignName {...campaign} /> : null}
      <p className="lead">{t(isAnswer ? "my_link.sent.body" : "my_link.lead")}</p>
      {isAnswer ? (
        <>
          <p>{t("my_link.sent.same")}</p>
          <section aria-labelledby="nothing-title">
            <h2 id="nothing-title">{t("signed.nothing.title")}</h2>
            <ul>
              <li>{t("signed.nothing.wait")}</li>
              <li>{t("signed.nothing.spam")}</li>
              <li>{t("my_link.sent.address")}</li>
              <li>{t("my_link.sent.limit", { limit: MAILS_PER_DAY })}</li>
            </ul>
          </section>
          <p>
            <a href={localePath(locale, `/campaigns/${slug}/my-link`)}>{t("signed.again")}</a>
          </p>
        </>
      ) : (
        <LostLinkForm slug={slug} typed={retry?.typed ?? ""} error={retry?.error ?? null} />
      )}
    </Message>
  );
}

function CampaignName({ title, locale }: { title: string; locale: Locale }) {
  return (
    <p>
      <strong {...useLanguageOf(locale)}>{title}</strong>
    </p>
  );
}
