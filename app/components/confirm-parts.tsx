import { localePath } from "../domain/locale-path";
import { GRACE_HOURS, UNCONFIRMED_DAYS } from "./campaign-text";
import { Checkbox } from "./forms/checkbox";
import { Message } from "./message";
import { usePage, useWords } from "./page-context";
import { Phrase } from "./phrase";

/** Before the button is pressed. `isAlready`: it was pressed before, and pressing it again changes nothing. */
export function ConfirmButton({ title, isAlready }: { title: string; isAlready: boolean }) {
  const { t } = useWords();
  return (
    <Message title={t(isAlready ? "confirm.already.title" : "confirm.title")}>
      {isAlready ? (
        <p className="lead">{t("confirm.already.body")}</p>
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

/** The signature counts, now or since before. */
export function ConfirmThanks(props: { isNew: boolean; slug: string; manageToken: string; count: number | null }) {
  const { locale } = usePage();
  const { t } = useWords();
  const manage = (
    <p>
      <a className="button button--quiet" href={localePath(locale, `/signature/${props.manageToken}`)}>
        {t("confirm.thanks.manage")}
      </a>
    </p>
  );
  if (!props.isNew)
    return (
      <Message title={t("confirm.already.title")}>
        <p className="lead">{t("confirm.already.body")}</p>
        {manage}
      </Message>
    );
  return (
    <Message title={t("confirm.thanks.title")}>
      {props.count ? <p className="lead">{t("confirm.thanks.count", { count: props.count })}</p> : null}
      <p>{t("confirm.thanks.mail")}</p>
      {manage}
      <p>{t("confirm.thanks.share")}</p>
      <BackToCampaign slug={props.slug} />
    </Message>
  );
}

export function ConfirmRejected({ never }: { never: boolean }) {
  const { t } = useWords();
  return (
    <Message title={t("confirm.rejected.title")}>
      <p className="lead">{t("confirm.rejected.body")}</p>
      {never ? <p>{t("confirm.rejected.never")}</p> : null}
    </Message>
  );
}

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
