import type { ReactNode } from "react";
import stylesheet from "../styles/app.css?url";
import { HeadTags } from "./head-tags";
import { AppTags, PasskeyScript, PlainScript } from "./installed-app";
import { useWords } from "./page-context";
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
        {head ?? <HeadTags />}
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <AppTags />
        <PlainScript />
        <PasskeyScript />
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
