import { useWords } from "./page-context";
import { ShareBlock } from "./share-block";

/** The link to the campaign that a signer passes on, with what it does. */
export function OwnLink({ url, title }: { url: string; title: string }) {
  const { t } = useWords();
  return (
    <ShareBlock url={url} title={title} text="" heading={t("share.own.title")} lead={<p>{t("share.own.lead")}</p>} />
  );
}
