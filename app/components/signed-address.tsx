import { useWords } from "./page-context";
import { Phrase } from "./phrase";

/** Where the mail is on its way to, and the way back for who mistyped it. */
export function SignedAddress({
  email,
  again,
}: {
  /** What was typed; null where the page cannot know it (any more). */
  email: string | null;
  /** The address of the form. */
  again: string;
}) {
  const { t } = useWords();
  if (email === null) return <p className="lead">{t("signed.body")}</p>;
  return (
    <>
      <p className="lead signed__address">
        <Phrase message="signed.body_to" values={{ email }} />
      </p>
      <p>
        {t("signed.typo")} <a href={again}>{t("signed.again")}</a>
      </p>
    </>
  );
}
