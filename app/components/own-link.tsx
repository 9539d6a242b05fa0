import { CAME_BY_STEP } from "../domain/personal-link";
import { useWords } from "./page-context";
import { ShareBlock } from "./share-block";

/** A signer's own link to pass on, with what it does and about how many came by it. */
export function OwnLink({ url, cameBy, title }: { url: string; cameBy: number; title: string }) {
  const { t } = useWords();
  const lead = (
    <>
      <p>{t("share.own.lead")}</p>
      <p>{t("share.own.count", { count: cameBy, step: CAME_BY_STEP })}</p>
    </>
  );
  return <ShareBlock url={url} title={title} text="" heading={t("share.own.title")} lead={lead} />;
}
