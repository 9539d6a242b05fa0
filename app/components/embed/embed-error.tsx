import { localePath } from "../../domain/locale-path";
import { usePage, useWords } from "../page-context";
import { OutsideLink } from "./outside-link";

/** Why there is no form in the frame. */
export function EmbedError({ status }: { status: number }) {
  const { locale } = usePage();
  const { t } = useWords();
  const said =
    status === 410
      ? { title: t("campaign.gone.title"), body: t("campaign.gone.body") }
      : status === 404
        ? { title: t("embed.unknown.title"), body: t("embed.unknown.body") }
        : { title: t("embed.failed.title"), body: t("embed.failed.body") };
  return (
    <>
      <h1>{said.title}</h1>
      <p className="lead">{said.body}</p>
      <p>
        <OutsideLink href={localePath(locale, "/")}>{t("common.back_home")}</OutsideLink>
      </p>
    </>
  );
}
