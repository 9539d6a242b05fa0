import { data, redirect } from "@remix-run/node";
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

/** The redirect from a form that was taken to the page after it, which a page around the frame must let pass as well. */
export function toEmbedSigned(path: string, partners: readonly Partner[]) {
  return redirect(path, { status: 303, headers: framing(partners) });
}

/**
 * The query that goes along from the form to the page after it, and back: the look, the page that is told how high it
 * is, and the partner that signatures count under.
 */
export function embedQuery(partners: readonly Partner[], query: URLSearchParams): string {
  const { theme, tone } = embedLook(query);
  const kept = new URLSearchParams();
  if (theme !== EMBED_THEMES[0]) kept.set("theme", theme);
  if (tone !== EMBED_TONES[0]) kept.set("tone", tone);
  const [from, via] = [query.get("from"), query.get("via")];
  if (from !== null) kept.set("from", from);
  if (via !== null && partners.some(({ source }) => source === via)) kept.set("via", via);
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

/** A page that isolates itself shows only frames that do so too, and let themselves be shown (HTML standard, 7.1.4). */
function framing(partners: readonly Partner[]): Record<string, string> {
  return {
    "Content-Security-Policy": policyText(embedPolicy(partners.map(({ origin }) => origin))),
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
  };
}
