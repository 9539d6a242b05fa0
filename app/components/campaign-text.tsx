import { CONFIRM_GRACE_MS } from "../domain/campaign";
import type { Locale } from "../domain/locales";
import type { ShownTarget } from "../domain/public-view";
import { UNCONFIRMED_KEPT_MS } from "../domain/signature";
import { useLanguageOf, useWords } from "./page-context";
import { TargetList } from "./target-list";
import { Section } from "./ui/section";
import { Ways } from "./ui/ways";

const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;

/** What is asked, in the campaign's words: one paragraph per blank line. */
export function Ask({ ask, lang }: { ask: string; lang: Locale }) {
  const { t } = useWords();
  return (
    <section className="ask" aria-labelledby="ask-title">
      <h2 id="ask-title" className="visually-hidden">
        {t("campaign.ask.title")}
      </h2>
      <div {...useLanguageOf(lang)}>
        {ask.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}

/** Why it is asked: in short, then at length. `html` is made by renderMarkdown, which lets no markup of the text through. */
export function About({ summary, html, lang }: { summary: string; html: string; lang: Locale }) {
  const { t } = useWords();
  const language = useLanguageOf(lang);
  return (
    <Section id="about" title={t("campaign.about.title")}>
      <p className="lead" {...language}>
        {summary}
      </p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: renderMarkdown escapes what the text brings along */}
      <div className="prose" {...language} dangerouslySetInnerHTML={{ __html: html }} />
    </Section>
  );
}

/** Who receives the letter and the list; `isOpen`: whether it can still be signed. */
export function Targets({ targets, isOpen }: { targets: readonly ShownTarget[]; isOpen: boolean }) {
  const { t } = useWords();
  if (targets.length === 0) return null;
  return (
    <Section id="targets" title={t(isOpen ? "campaign.targets.title" : "campaign.targets.title_closed")}>
      <p>{t("campaign.targets.lead")}</p>
      <TargetList targets={targets} />
    </Section>
  );
}

/** The privacy notice in short, and the ways to the long ones. `canBeNamed`: the campaign shows signers who ask for it. */
export function PrivacyNotice({ canBeNamed }: { canBeNamed: boolean }) {
  const { t } = useWords();
  return (
    <Section id="privacy" title={t("campaign.privacy.title")}>
      <ul className="ticks">
        <li>{t(canBeNamed ? "campaign.privacy.named" : "campaign.privacy.public")}</li>
        <li>{t("campaign.privacy.sealed")}</li>
        <li>{t("campaign.privacy.email")}</li>
        <li>{t("campaign.privacy.trace")}</li>
        <li>{t("campaign.privacy.leave")}</li>
        <li>{t("campaign.privacy.unconfirmed", { days: UNCONFIRMED_KEPT_MS / DAY_MS })}</li>
      </ul>
      <Ways
        ways={[
          { path: "/protection", words: "campaign.privacy.protection" },
          { path: "/privacy", words: "campaign.privacy.notice" },
        ]}
      />
    </Section>
  );
}

/** Hours that a link in a mail still works after the end of signing, for sentences that say so. */
export const GRACE_HOURS = CONFIRM_GRACE_MS / HOUR_MS;

/** Days after which an unconfirmed signature is erased, for sentences that say so. */
export const UNCONFIRMED_DAYS = UNCONFIRMED_KEPT_MS / DAY_MS;
