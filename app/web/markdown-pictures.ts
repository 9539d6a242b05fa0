import type { StateCore, Token } from "markdown-it";
import type { Locale } from "../domain/locales";
import { PICTURE_SCHEME, picturePath } from "../domain/picture";
import type { ShownPicture } from "../domain/public-view";
import { translator } from "../locales";

/** What an image of a text shows, once it is known to be ours. */
interface Shown {
  picture: ShownPicture;
  alt: string;
}

/** How wide a picture stands in a text (as `sizes` in HTML): the text's own measure, on a telephone the whole screen. */
const SIZES = "(min-width: 42rem) 40rem, 100vw";

/** Marks the images that are pictures of ours and have words; the others become their words. */
export function markPictures({ tokens, md, env }: StateCore): void {
  const pictures = env.pictures as ReadonlyMap<string, ShownPicture>;
  for (const image of tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === "image")) {
    const source = String(image.attrGet("src"));
    const alt = md.renderer.renderInlineAsText(image.children ?? [], md.options, env).trim();
    const picture = source.startsWith(PICTURE_SCHEME) ? pictures.get(source.slice(PICTURE_SCHEME.length)) : undefined;
    if (picture && alt !== "") image.meta = { picture, alt } satisfies Shown;
    else Object.assign(image, { type: "text", content: alt, tag: "", children: null });
  }
}

/** Takes away the paragraphs in which nothing is left to show: what stood in them was a picture without words. */
export function dropEmptyParagraphs(state: StateCore): void {
  const { tokens } = state;
  const isEmpty = (start: number) => tokens[start]?.type === "paragraph_open" && isBlank(tokens[start + 1]);
  state.tokens = tokens.filter((_, index) => ![index, index - 1, index - 2].some(isEmpty));
}

/** Makes a figure of every paragraph that holds one picture and nothing else, or a link around one: a video. */
export function standAlone(state: StateCore): void {
  state.tokens.forEach((inline, index) => {
    const [open, close] = [state.tokens[index - 1], state.tokens[index + 1]];
    if (inline.type !== "inline" || open?.type !== "paragraph_open" || !close || open.hidden) return;
    const children = (inline.children ?? []).filter(({ type, content }) => type !== "text" || content.trim() !== "");
    const [first, second, third] = children;
    if (isShown(first) && children.length === 1) {
      inline.children = [first, ...caption(state, first.attrGet("title"))];
    } else if (isOutside(first) && isShown(second) && third?.type === "link_close" && children.length === 3) {
      first.attrSet("class", "video");
      inline.children = [first, second, ...videoWords(state, String(first.attrGet("href"))), third];
    } else return;
    open.tag = "figure";
    close.tag = "figure";
  });
}

/** The HTML of a marked image; nothing for any other. */
export function pictureHtml(meta: Readonly<Record<string, unknown>> | null): string {
  if (meta === null) return "";
  const { picture, alt } = meta as unknown as Shown;
  const { id, width, height, widths } = picture;
  const files = widths.map((pixels) => `${picturePath(id, pixels)} ${pixels}w`).join(", ");
  const attributes = { src: picturePath(id, widths.at(-1) ?? width), srcset: files, sizes: SIZES, width, height, alt };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(String(value))}"`);
  return `<img ${written.join(" ")} loading="lazy" decoding="async">`;
}

function isBlank(inline: Token | undefined): boolean {
  return inline?.children?.every(({ content }) => content.trim() === "") ?? false;
}

function isShown(token: Token | undefined): token is Token {
  return token?.type === "image" && token.meta !== null;
}

function isOutside(token: Token | undefined): token is Token {
  return token?.type === "link_open" && /^https?:/i.test(String(token.attrGet("href")));
}

function caption(state: StateCore, title: string | number | null): Token[] {
  return title ? element(state, "figcaption", [text(state, String(title))]) : [];
}

/** That it is a video, and on whose site: nobody is led away without knowing. */
function videoWords(state: StateCore, href: string): Token[] {
  const host = URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, "") : href;
  const pieces = translator(state.env.locale as Locale).pieces("plain.video", { host: { host } });
  const words = pieces.flatMap((piece) =>
    typeof piece === "string" ? [text(state, piece)] : element(state, "bdi", [text(state, piece.host)]),
  );
  return element(state, "span", words);
}

function element(state: StateCore, tag: string, children: Token[]): Token[] {
  const open = new state.Token(`${tag}_open`, tag, 1);
  const close = new state.Token(`${tag}_close`, tag, -1);
  return [open, ...children, close];
}

function text(state: StateCore, content: string): Token {
  return Object.assign(new state.Token("text", "", 0), { content });
}

function escaped(value: string): string {
  return value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
