import { localePath } from "../../domain/locale-path";
import { usePage, useWords } from "../page-context";
import { OutsideLink } from "./outside-link";

/** After signing in a frame: what to do next, and where to read more. */
export function EmbedSigned({ slug }: { slug: string }) {
  const { locale } = usePage();
  const { t } = useWords();
  const campaign = localePath(locale, `/campaigns/${slug}`);
  return (
    <>
      <h1>{t("signed.title")}</h1>
      <p className="lead">{t("signed.body")}</p>
      <ol className="steps">
        <li>{t("signed.step.open")}</li>
        <li>{t("signed.step.press")}</li>
      </ol>
      <p>{t("signed.before")}</p>
      <p>
        <OutsideLink href={`${campaign}/signed`}>{t("signed.nothing.title")}</OutsideLink>
      </p>
      <p>
        <OutsideLink href={campaign}>{t("embed.full")}</OutsideLink>
      </p>
    </>
  );
}
