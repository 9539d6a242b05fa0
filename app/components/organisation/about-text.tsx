import type { Locale } from "../../domain/locales";
import { useLanguageOf } from "../page-context";

/** A text whose Markdown was rendered by renderMarkdown, with the language it is in. */
export interface RenderedText {
  html: string;
  locale: Locale;
}

/** What an organisation says of itself. */
export function AboutText({ about }: { about: RenderedText }) {
  const language = useLanguageOf(about.locale);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: renderMarkdown escapes what the text brings along
  return <div className="prose about" {...language} dangerouslySetInnerHTML={{ __html: about.html }} />;
}
