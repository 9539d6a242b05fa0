/** A web origin whose pages may show a campaign's form in a frame, and the source that its signatures count under. */
export interface Partner {
  origin: string;
  source: string;
}

/** How an embedded form looks: `auto` follows the reader's system. */
export const EMBED_THEMES = ["auto", "light", "dark"] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Colours of buttons and links, by name: each is checked for contrast in both themes. */
export const EMBED_TONES = ["blue", "green", "violet", "rust", "grey"] as const;
export type EmbedTone = (typeof EMBED_TONES)[number];

/** How a partner wants the form to look. */
export interface EmbedLook {
  theme: EmbedTheme;
  tone: EmbedTone;
}

/** Reads the look out of the frame's address; what is not known is the first of its list. */
export function embedLook(query: { get(name: string): string | null }): EmbedLook {
  return {
    theme: EMBED_THEMES.find((theme) => theme === query.get("theme")) ?? EMBED_THEMES[0],
    tone: EMBED_TONES.find((tone) => tone === query.get("tone")) ?? EMBED_TONES[0],
  };
}

/**
 * The source that a signature from a frame counts under: `via` where it is one of the campaign's partners', else that of
 * the partner whose page says in `from` that it shows the frame; "" where neither is a partner of this campaign.
 */
export function embedSource(partners: readonly Partner[], query: { get(name: string): string | null }): string {
  const [via, from] = [query.get("via"), query.get("from")];
  const partner = partners.find(({ source }) => source === via) ?? partners.find(({ origin }) => origin === from);
  return partner?.source ?? "";
}
