import type { ReactNode } from "react";
import stylesheet from "../styles/app.css?url";
import { usePage, useWords } from "./page-context";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** A whole HTML document: head, skip link, header, main, footer. */
export function Document({ head, scripts, children }: { head?: ReactNode; scripts?: ReactNode; children: ReactNode }) {
  const { tag, dir, t } = useWords();
  return (
    <html lang={tag} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {head ?? <PageHeadTags />}
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a className="skip-link" href="#main">
          {t("site.skip")}
        </a>
        <SiteHeader />
        <main id="main" className="site-main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
        {scripts}
      </body>
    </html>
  );
}

function PageHeadTags() {
  const { head, hasErrors, alternates = [] } = usePage();
  const { t } = useWords();
  const title = head?.title ?? t("site.tagline");
  const full = `${hasErrors ? t("common.error_title", { title }) : title} · ${t("site.name")}`;
  return (
    <>
      <title>{full}</title>
      {head?.description ? <meta name="description" content={head.description} /> : null}
      {head === null || head.isUnlisted ? <meta name="robots" content="noindex" /> : null}
      {alternates.map(({ lang, url }) => (
        <link key={lang} rel="alternate" hrefLang={lang} href={url} />
      ))}
    </>
  );
}
