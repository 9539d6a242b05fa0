import type { ReactNode } from "react";
import { mailLink, NETWORK_NAMES, SHARE_NETWORKS, shareLink } from "../domain/share-links";
import { useWords } from "./page-context";

/**
 * Ways to pass a page on: the link to copy, mail, and plain links to networks, which learn nothing before they are
 * followed. The buttons are shown by the plain script (app/scripts/page.ts) where the browser can do what they say.
 */
export function ShareBlock(props: { url: string; title: string; text: string; heading?: string; lead?: ReactNode }) {
  const { url, title, text, heading, lead } = props;
  const { t } = useWords();
  return (
    <section className="share" aria-labelledby="share-title">
      <h2 id="share-title">{heading ?? t("share.title")}</h2>
      {lead}
      <div className="field">
        <label className="field__label" htmlFor="share-url">
          {t("share.link")}
        </label>
        <input id="share-url" type="text" readOnly dir="ltr" value={url} />
      </div>
      <p className="share__buttons">
        <button type="button" className="button button--quiet" data-copy="" data-done={t("share.copied")} hidden>
          {t("share.copy")}
        </button>
        <button
          type="button"
          className="button button--quiet"
          data-share=""
          data-title={title}
          data-text={text}
          data-url={url}
          hidden
        >
          {t("share.native")}
        </button>
        <span role="status" />
      </p>
      <p className="share__warning">{t("share.warning")}</p>
      <ul className="share__networks">
        <li>
          <a href={mailLink(props)}>{t("share.mail")}</a>
        </li>
        {SHARE_NETWORKS.map((network) => (
          <li key={network}>
            <a href={shareLink(network, props)} rel="noopener noreferrer" lang="en">
              {NETWORK_NAMES[network]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
