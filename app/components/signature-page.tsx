import { countryName } from "../domain/countries";
import type { Flag } from "../domain/flags";
import { localePath } from "../domain/locale-path";
import { isLocale, type Locale, languageTag } from "../domain/locales";
import type { SignatureState } from "../domain/signature";
import { DefinitionList } from "./definition-list";
import { Checkbox } from "./forms/checkbox";
import { Notice } from "./notice";
import { OwnLink } from "./own-link";
import { usePage, useWords } from "./page-context";
import { Phrase } from "./phrase";

/** A signature as its signer sees it. */
export interface OwnSignature {
  state: SignatureState;
  name: string;
  email: string;
  country: string;
  place: string | null;
  comment: string | null;
  showName: boolean;
  showPublic: boolean;
  /** When the name is on the campaign's page, if it is to be. */
  namedFrom: Date | null;
  updates: boolean;
  /** The language that was signed in. */
  locale: string;
  /** The code of the link or page that it came by; "" when it came by none. */
  source: string;
  flags: readonly Flag[];
  createdAt: Date;
  confirmedAt: Date | null;
  withdrawnAt: Date | null;
  campaign: { slug: string; title: string; locale: string; consentPublic: string | null };
  consents: readonly {
    purpose: "process" | "deliver" | "show_name" | "show_public" | "updates";
    granted: boolean;
    at: Date;
  }[];
  deliveries: readonly { number: number; date: Date; listed: boolean }[];
  /** The link to pass on, of a signature that counts. */
  link: string | null;
}

export type SignatureDone = "saved" | "refused" | "withdrawn" | "not_sure" | null;

/** A signer's own page: what is kept of them, and what they can change, withdraw and erase. */
export function SignaturePage(props: { signature: OwnSignature; token: string; done: SignatureDone }) {
  const { signature, token, done } = props;
  const { locale } = usePage();
  const { t } = useWords();
  const { campaign, state } = signature;
  const isActive = state === "pending" || state === "confirmed";
  return (
    <article className="message">
      {done === "saved" || done === "withdrawn" ? (
        <Notice tone="good" title={t(`signature.done.${done}`)} isAnnounced />
      ) : null}
      <h1>{t("signature.title")}</h1>
      <p className="lead">
        <Phrase message="signature.lead" values={{ campaign: campaign.title }} />
      </p>
      {state === "pending" || state === "withdrawn" ? <p>{t(`signature.${state}`)}</p> : null}
      <p className="ways">
        {isActive ? <Way to="change" /> : null}
        {isActive ? <Way to="withdraw" /> : null}
        <Way to="erase" />
        <a className="way" href={localePath(locale, `/campaigns/${campaign.slug}`)}>
          {t("common.back_campaign")}
        </a>
      </p>
      <Stored signature={signature} />
      <Consents signature={signature} />
      <Deliveries signature={signature} />
      {isActive ? <Display signature={signature} /> : null}
      {signature.link ? <OwnLink url={signature.link} title={campaign.title} /> : null}
      <section aria-labelledby="download-title">
        <h2 id="download-title">{t("signature.download.title")}</h2>
        <p>{t("signature.download.body")}</p>
        <a className="button button--quiet" href={localePath(locale, `/signature/${token}/data.json`)} download>
          {t("signature.download.button")}
        </a>
      </section>
      {isActive ? <Withdraw /> : null}
      <Erase isMissingTick={done === "not_sure"} />
    </article>
  );
}

/** The way down to what can be done: all that is kept stands before it, several screens of a phone. */
function Way({ to }: { to: "change" | "withdraw" | "erase" }) {
  const { t } = useWords();
  return (
    <a className="way" href={`#${to}-title`}>
      {t(`signature.${to}.title`)}
    </a>
  );
}

function Stored({ signature }: { signature: OwnSignature }) {
  const { locale } = usePage();
  const { t, date, dateTime } = useWords();
  const when = (date: Date | null) => (date ? dateTime(date) : null);
  const text = (value: string | null) => (value ? <bdi>{value}</bdi> : t("common.not_given"));
  const language = (of: Locale) => <bdi lang={languageTag(of)}>{t(`language.${of}`)}</bdi>;
  const flags = (
    <ul>
      {signature.flags.map((flag) => (
        <li key={flag}>{t(`signature.flag.${flag}`)}</li>
      ))}
    </ul>
  );
  const isYes = (value: boolean) => t(value ? "common.yes" : "common.no");
  return (
    <section aria-labelledby="data-title">
      <h2 id="data-title">{t("signature.data.title")}</h2>
      <DefinitionList
        rows={[
          { term: t("signature.field.state"), value: t(`state.${signature.state}`) },
          { term: t("signature.field.name"), value: text(signature.name) },
          { term: t("signature.field.email"), value: text(signature.email) },
          { term: t("signature.field.country"), value: countryName(signature.country, locale) },
          { term: t("signature.field.place"), value: text(signature.place) },
          { term: t("signature.field.comment"), value: text(signature.comment) },
          { term: t("signature.field.show_name"), value: isYes(signature.showName) },
          { term: t("signature.field.show_public"), value: isYes(signature.showPublic) },
          { term: t("signature.field.named_from"), value: signature.namedFrom ? date(signature.namedFrom) : null },
          { term: t("signature.field.updates"), value: isYes(signature.updates) },
          {
            term: t("signature.field.language"),
            value: isLocale(signature.locale) ? language(signature.locale) : null,
          },
          { term: t("signature.field.source"), value: signature.source ? <bdi>{signature.source}</bdi> : null },
          { term: t("signature.field.flags"), value: signature.flags.length > 0 ? flags : null },
          { term: t("signature.field.signed"), value: when(signature.createdAt) },
          { term: t("signature.field.confirmed"), value: when(signature.confirmedAt) },
          { term: t("signature.field.withdrawn"), value: when(signature.withdrawnAt) },
        ]}
      />
    </section>
  );
}

function Consents({ signature }: { signature: OwnSignature }) {
  const { t, dateTime } = useWords();
  return (
    <section aria-labelledby="consents-title">
      <h2 id="consents-title">{t("signature.consents.title")}</h2>
      <ul>
        {signature.consents.map(({ purpose, granted, at }) => (
          <li key={`${purpose} ${at.toISOString()} ${granted}`}>
            {t("common.pair", {
              term: t(`purpose.${purpose}`),
              value: t(granted ? "signature.consents.granted" : "signature.consents.refused", { date: dateTime(at) }),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Deliveries({ signature }: { signature: OwnSignature }) {
  const { t, date } = useWords();
  return (
    <section aria-labelledby="deliveries-title">
      <h2 id="deliveries-title">{t("signature.deliveries.title")}</h2>
      {signature.deliveries.length === 0 ? (
        <p>{t("signature.deliveries.none")}</p>
      ) : (
        <ul>
          {signature.deliveries.map(({ number, date: on, listed }) => (
            <li key={number}>
              {t(listed ? "signature.deliveries.listed" : "signature.deliveries.withheld", { number, date: date(on) })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Display({ signature }: { signature: OwnSignature }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="change-title">
      <h2 id="change-title">{t("signature.change.title")}</h2>
      <form method="post">
        <Checkbox
          name="showName"
          label={t("signature.change.show_name.label")}
          hint={t("signature.change.show_name.hint")}
          isChecked={signature.showName}
        />
        {signature.showPublic || signature.campaign.consentPublic ? (
          <Checkbox
            name="showPublic"
            label={t("signature.change.show_public.label")}
            hint={t("signature.change.show_public.hint")}
            isChecked={signature.showPublic}
          />
        ) : null}
        <Checkbox name="updates" label={t("signature.change.updates.label")} isChecked={signature.updates} />
        <p className="field__hint">{t("signature.change.hint")}</p>
        <button type="submit" name="intent" value="display" className="button button--main">
          {t("signature.change.button")}
        </button>
      </form>
    </section>
  );
}

function Withdraw() {
  const { t } = useWords();
  return (
    <section aria-labelledby="withdraw-title">
      <h2 id="withdraw-title">{t("signature.withdraw.title")}</h2>
      <p>{t("signature.withdraw.body")}</p>
      <form method="post">
        <button type="submit" name="intent" value="withdraw" className="button button--quiet">
          {t("signature.withdraw.button")}
        </button>
      </form>
    </section>
  );
}

function Erase({ isMissingTick }: { isMissingTick: boolean }) {
  const { t } = useWords();
  return (
    <section className="danger" aria-labelledby="erase-title">
      <h2 id="erase-title">{t("signature.erase.title")}</h2>
      <ul>
        <li>{t("signature.erase.data")}</li>
        <li>{t("signature.erase.count")}</li>
        <li>{t("signature.erase.ledger")}</li>
        <li>{t("signature.erase.lists")}</li>
        <li>{t("signature.erase.link")}</li>
      </ul>
      <form method="post" noValidate>
        <Checkbox
          name="sure"
          label={t("signature.erase.sure")}
          error={isMissingTick ? t("signature.erase.sure.missing") : undefined}
          hasFocus={isMissingTick}
          isRequired
        />
        <button type="submit" name="intent" value="erase" className="button button--danger">
          {t("signature.erase.button")}
        </button>
      </form>
    </section>
  );
}
