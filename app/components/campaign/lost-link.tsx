import { LostLinkForm } from "../lost-link-form";
import { useWords } from "../page-context";

/** For signers of a campaign that has ended, where signing again no longer brings the link. */
export function LostLink({ slug }: { slug: string }) {
  const { t } = useWords();
  return (
    <div className="closed">
      <h3>{t("my_link.title")}</h3>
      <p>{t("my_link.lead")}</p>
      <LostLinkForm slug={slug} />
    </div>
  );
}
