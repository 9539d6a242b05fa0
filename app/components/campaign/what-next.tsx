import { useWords } from "../page-context";
import { Section } from "../ui/section";

/** What happens with a signature, step by step. */
export function WhatNext() {
  const { t } = useWords();
  return (
    <Section id="next" title={t("campaign.next.title")}>
      <ol className="steps">
        <li>{t("campaign.next.confirm")}</li>
        <li>{t("campaign.next.count")}</li>
        <li>{t("campaign.next.deliver")}</li>
        <li>{t("campaign.next.tell")}</li>
      </ol>
    </Section>
  );
}
