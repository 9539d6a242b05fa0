import { countryName } from "../../domain/countries";
import type { ShownReply } from "../../domain/public-view";
import { usePage, useWords } from "../page-context";
import { Phrase } from "../phrase";
import { Quote } from "../ui/quote";

/** Characters (UTF-16) of a reply that are shown at once; a longer one is opened by its reader. */
const SHORT = 420;

/** Who answered. */
export function ReplyTitle({ reply }: { reply: Pick<ShownReply, "office"> }) {
  return <Phrase message="campaign.reply.title" values={{ office: reply.office }} />;
}

/** What an office answered, in its own words and language, with the way to where it stands in public. */
export function Reply({ reply }: { reply: ShownReply }) {
  const { locale } = usePage();
  const { t } = useWords();
  const quote = <Quote words={{ text: reply.body, locale: reply.locale }} />;
  return (
    <>
      {reply.country ? <p className="timeline__note">{countryName(reply.country, locale)}</p> : null}
      {reply.body.length <= SHORT ? (
        quote
      ) : (
        <details className="more">
          <summary>{t("campaign.reply.open")}</summary>
          {quote}
        </details>
      )}
      {reply.sourceUrl ? (
        <p>
          <a className="way" href={reply.sourceUrl} rel="noopener noreferrer">
            {t("campaign.reply.source")}
          </a>
        </p>
      ) : null}
    </>
  );
}
