import { localePath } from "../domain/locale-path";
import type { Locale } from "../domain/locales";
import type { ShownTarget } from "../domain/public-view";
import type { CampaignCardProps } from "./campaign-card";
import { GRACE_HOURS, UNCONFIRMED_DAYS } from "./campaign-text";
import { DefinitionList } from "./definition-list";
import { Checkbox } from "./forms/checkbox";
import { Message } from "./message";
import { NextActions } from "./next-actions";
import { OwnLink } from "./own-link";
import { useLanguageOf, usePage, useWords } from "./page-context";
import { Phrase } from "./phrase";

/** Before the button is pressed. `isAlready`: it was pressed before, and pressing it again changes nothing. */
export function ConfirmButton({ title, isAlready }: { title: string; isAlready: boolean }) {
  const { t } = useWords();
  return (
    <Message title={t(isAlready ? "confirm.already.title" : "confirm.title")}>
      {isAlready ? (
        <>
          <p className="lead">{t("confirm.already.body")}</p>
          <form method="post">
            <button type="submit" name="intent" value="confirm" className="button button--quiet">
              {t("confirm.thanks.manage")}
            </button>
          </form>
        </>
      ) : (
        <>
          <p className="lead">
            <Phrase message="confirm.lead" values={{ campaign: title }} />
          </p>
          <form method="post">
            <button type="submit" name="intent" value="confirm" className="button button--main">
              {t("confirm.button")}
            </button>
          </form>
          <p>{t("confirm.explain")}</p>
        </>
      )}
      <section className="aside" aria-labelledby="reject-title">
        <h2 id="reject-title">{t("confirm.reject.title")}</h2>
        <p>{t("confirm.reject.body")}</p>
        <form method="post">
          <Checkbox name="never" label={t("confirm.reject.never.label")} hint={t("confirm.reject.never.hint")} />
          <button type="submit" name="intent" value="not_me" className="button button--quiet">
            {t("confirm.reject.button")}
          </button>
        </form>
      </section>
    </Message>
  );
}

/** What was recorded of a signature; nothing in it names the signer. */
interface ShownReceipt {
  campaign: { title: string; locale: Locale };
  version: number;
  confirmedAt: Date;
  leaf: number | null;
  link: string;
}

interface ThanksProps {
  isNew: boolean;
  slug: string;
  manageToken: string;
  count: number | null;
  receipt: ShownReceipt | null;
  offices: readonly ShownTarget[];
  others: readonly CampaignCardProps[];
}

/** The signature counts, now or since before. */
export function ConfirmThanks({ isNew, slug, manageToken, count, receipt, offices, others }: ThanksProps) {
  const { locale } = usePage();
  const { t } = useWords();
  return (
    <Message title={t(isNew ? "confirm.thanks.title" : "confirm.already.title")}>
      {isNew && count ? <p className="lead">{t("confirm.thanks.count", { count })}</p> : null}
      <p>{t(isNew ? "confirm.thanks.mail" : "confirm.already.body")}</p>
      <p>
        <a className="button button--quiet" href={localePath(locale, `/signature/${manageToken}`)}>
          {t("confirm.thanks.manage")}
        </a>
      </p>
      {receipt ? (
        <>
          <Receipt receipt={receipt} />
          <OwnLink url={receipt.link} title={receipt.campaign.title} />
        </>
      ) : null}
      <NextActions offices={offices} others={others} />
      <BackToCampaign slug={slug} />
    </Message>
  );
}

function Receipt({ receipt }: { receipt: ShownReceipt }) {
  const { t, dateTime, number } = useWords();
  const language = useLanguageOf(receipt.campaign.locale);
  return (
    <section aria-labelledby="receipt-title">
      <h2 id="receipt-title">{t("confirm.thanks.receipt.title")}</h2>
      <DefinitionList
        rows={[
          { term: t("confirm.thanks.receipt.campaign"), value: <bdi {...language}>{receipt.campaign.title}</bdi> },
          { term: t("confirm.thanks.receipt.version"), value: number(receipt.version) },
          { term: t("signature.field.confirmed"), value: dateTime(receipt.confirmedAt) },
          { term: t("confirm.thanks.receipt.leaf"), value: receipt.leaf && number(receipt.leaf) },
        ]}
      />
      <p>{t("confirm.thanks.receipt.explain")}</p>
    </section>
  );
}

/** After "this was not me": what was typed is erased. `never`: nor will the address be mailed again. */
export function ConfirmRejected({ never }: { never: boolean }) {
  const { t } = useWords();
  return (
    <Message title={t("confirm.rejected.title")}>
      <p className="lead">{t("confirm.rejected.body")}</p>
      {never ? <p>{t("confirm.rejected.never")}</p> : null}
    </Message>
  );
}

/** Why a signature cannot be confirmed (any more), and the way back to its campaign. */
export function ConfirmRefused(props: { reason: "closed" | "withdrawn" | "expired" | "invalidated"; slug: string }) {
  const { t } = useWords();
  const values = { hours: GRACE_HOURS, days: UNCONFIRMED_DAYS };
  return (
    <Message title={t(`confirm.refused.${props.reason}.title`)}>
      <p className="lead">{t(`confirm.refused.${props.reason}.body`, values)}</p>
      <BackToCampaign slug={props.slug} />
    </Message>
  );
}

/** A link that is well made and leads nowhere. */
export function LinkUnknown({ isOwnLink = false }: { isOwnLink?: boolean }) {
  const { locale } = usePage();
  const { t } = useWords();
  const part = isOwnLink ? "signature" : "confirm";
  return (
    <Message title={t(`${part}.unknown.title`)}>
      <p className="lead">{t(`${part}.unknown.body`)}</p>
      <p>
        <a className="button button--quiet" href={localePath(locale, "/")}>
          {t("common.back_home")}
        </a>
      </p>
    </Message>
  );
}

function BackToCampaign({ slug }: { slug: string }) {
  const { locale } = usePage();
  const { t } = useWords();
  return (
    <p>
      <a href={localePath(locale, `/campaigns/${slug}`)}>{t("common.back_campaign")}</a>
    </p>
  );
}
