import type { RenderedText } from "../components/organisation/about-text";
import type { Worded } from "../domain/public-view";
import type { Ctx } from "../services/context";
import { renderText } from "./render-text";

/** Markdown words with their language, rendered; null for null. */
export async function renderWords(ctx: Ctx, words: Worded | null): Promise<RenderedText | null> {
  if (words === null) return null;
  const { text: body, locale } = words;
  return { html: await renderText(ctx, { body, locale }), locale };
}
