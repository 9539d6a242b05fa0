import { localePath } from "../../domain/locale-path";
import { usePage, useWords } from "../page-context";
import { SignedAddress } from "../signed-address";
import { OutsideLink } from "./outside-link";

/** After signing in a frame: what to do next, and where to read more. */
export function EmbedSigned({
  slug,
  form,
  email,
}: {
  slug: string;
  /** The way back to the form in the frame. */
  form: string;
  /** What was typed; null where the page cannot know it (any more). */
  email: string | null;
}) {
  const { locale } = usePage();
  const { t } = useWords();
  const campaign = localePath(locale, `/campaigns/${slug}`);
  return (
    <>
      <h1>{t("signed.title")}</h1>
      <SignedAddress email={email} again={form} />
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
