import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { Message } from "../components/message";
import { useWords } from "../components/page-context";
import { translator } from "../locales";
import { ownHeaders, PUBLIC_PAGE } from "../web/headers";

export const headers = ownHeaders;

/** What the installed app shows where a page cannot be had; its service worker keeps this page and no other. */
export async function loader({ context }: LoaderFunctionArgs) {
  const page = { title: translator(context.locale).t("offline.title"), isUnlisted: true };
  return data({ page }, { headers: PUBLIC_PAGE });
}

export default function Offline() {
  const { t } = useWords();
  return (
    <Message title={t("offline.title")}>
      <p className="lead">{t("offline.body")}</p>
      <p>{t("offline.kept")}</p>
      <p>
        {/* biome-ignore lint/a11y/useValidAnchor: the address that was asked for, which this page stands in for */}
        <a className="button button--quiet" href="">
          {t("offline.again")}
        </a>
      </p>
    </Message>
  );
}
