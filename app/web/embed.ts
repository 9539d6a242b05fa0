import { data } from "@remix-run/node";
import { EMBED_THEMES, EMBED_TONES, embedLook, type Partner } from "../domain/embed";
import type { Locale } from "../domain/locales";
import { translator } from "../locales";
import { embedPolicy, policyText } from "./content-policy";
import { PUBLIC_PAGE } from "./headers";
import type { KeyedQuery } from "./page-cache";

/** What of its address changes how an embedded form looks. Where it stands (`from`) and `via` matter to its post alone. */
export const EMBED_QUERY: KeyedQuery = {
  theme: new RegExp(`^(${EMBED_THEMES.join("|")})$`),
  tone: new RegExp(`^(${EMBED_TONES.join("|")})$`),
};

/** The headers of a page in a frame: who may show it, also in a page that isolates itself (COEP). */
export function embedHeaders(partners: readonly Partner[]): Record<string, string> {
  return { ...PUBLIC_PAGE, ...framing(partners) };
}

/** The query that goes along from the form to the page after it: the look, and the page that is told how high it is. */
export function embedQuery(query: URLSearchParams): string {
  const { theme, tone } = embedLook(query);
  const kept = new URLSearchParams();
  if (theme !== EMBED_THEMES[0]) kept.set("theme", theme);
  if (tone !== EMBED_TONES[0]) kept.set("tone", tone);
  const from = query.get("from");
  if (from !== null) kept.set("from", from);
  return kept.size > 0 ? `?${kept}` : "";
}

/** Why there is no form: to be thrown. A campaign that is not there has no partners, so no page may show this. */
export function noEmbed(locale: Locale, status: number, partners: readonly Partner[]) {
  const { t } = translator(locale);
  const title = t(
    status === 410 ? "campaign.gone.title" : status === 404 ? "embed.unknown.title" : "embed.failed.title",
  );
  return data({ page: { title, isUnlisted: true } }, { status, headers: framing(partners) });
}

function framing(partners: readonly Partner[]): Record<string, string> {
  return {
    "Content-Security-Policy": policyText(embedPolicy(partners.map(({ origin }) => origin))),
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
}
