import type { Locale } from "../domain/locales";
import type { Ctx } from "../services/context";
import { picturesIn } from "../services/pictures/pictures-in";
import { renderMarkdown } from "./markdown";

/** An organisation's Markdown text as HTML, with the pictures of ours that it names; for `under` see MarkdownOptions. */
export async function renderText(ctx: Ctx, text: { body: string; locale: Locale }, under = 1): Promise<string> {
  const pictures = await picturesIn(ctx, [text.body]);
  return renderMarkdown(text.body, { locale: text.locale, pictures, under });
}
