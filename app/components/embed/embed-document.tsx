import type { ReactNode } from "react";
import type { EmbedLook } from "../../domain/embed";
import * as script from "../../scripts/embed-frame.ts?script";
import stylesheet from "../../styles/embed.css?url";
import darkStylesheet from "../../styles/embed-dark.css?url";
import { usePage, useWords } from "../page-context";

/** When the dark values count, by theme. */
const DARK_WHERE = { auto: "(prefers-color-scheme: dark)", dark: "all", light: null } as const;

/** What the data of an embedded page's route says about its frame. */
export interface EmbedFrame {
  look: EmbedLook;
  /** Whose pages may hear how high it is. */
  origins: readonly string[];
}

/** The document in a partner's frame: nothing but what it is about. */
export function EmbedDocument({ look, origins, children }: EmbedFrame & { children: ReactNode }) {
  const { head } = usePage();
  const { tag, dir, t } = useWords();
  const darkWhere = DARK_WHERE[look.theme];
  return (
    <html lang={tag} dir={dir} data-theme={look.theme} data-tone={look.tone}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${head?.title ?? ""} · ${t("site.name")}`}</title>
        <link rel="stylesheet" href={stylesheet} />
        {darkWhere ? <link rel="stylesheet" href={darkStylesheet} media={darkWhere} /> : null}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <main id="main" className="embed">
          {children}
        </main>
        <script defer src={script.path} data-origins={origins.join(" ")} />
      </body>
    </html>
  );
}
