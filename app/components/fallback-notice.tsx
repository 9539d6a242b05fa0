import { direction, type Locale, languageTag } from "../domain/locales";
import { Notice } from "./notice";
import { useWords } from "./page-context";
import { Phrase } from "./phrase";

/** Says that what follows is in another language, which it names as that language does. */
export function FallbackNotice({
  lang,
  message = "common.fallback",
}: {
  lang: Locale;
  message?: "common.fallback" | "campaign.fallback";
}) {
  const { t } = useWords();
  const language = (
    <bdi lang={languageTag(lang)} dir={direction(lang)}>
      {t(`language.${lang}`)}
    </bdi>
  );
  return (
    <Notice tone="aside">
      <p>
        <Phrase message={message} values={{ language }} />
      </p>
    </Notice>
  );
}
