import type { MessageLocale } from "../../app/locales";

const SANS = "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto";
const SERIF = "Georgia, 'Times New Roman'";

/** What the systems of a script's readers have for it, sans and serif. Latin and Cyrillic are in the fonts above. */
const OWN: Partial<Record<MessageLocale, readonly [sans: string, serif: string]>> = {
  ar: ["'Geeza Pro', 'Noto Sans Arabic', Tahoma", "'Geeza Pro', 'Noto Naskh Arabic'"],
  zh: ["'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC'", "'Songti SC', SimSun, 'Noto Serif SC'"],
  ko: ["'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR'", "AppleMyungjo, Batang, 'Noto Serif KR'"],
  ja: [
    "'Hiragino Sans', 'Yu Gothic UI', Meiryo, 'Noto Sans JP'",
    "'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif JP'",
  ],
};

/** The font list of a mail in a language. System fonts only: nothing is fetched. */
export function fonts(locale: MessageLocale, isSerif: boolean): string {
  const [sans, serif] = OWN[locale] ?? ["'Noto Sans'", "'Noto Serif'"];
  return isSerif ? `${SERIF}, ${serif}, serif` : `${SANS}, ${sans}, sans-serif`;
}

export const MONO = "ui-monospace, Menlo, Consolas, monospace";

/** Light colours, written into the elements, for mail programs that drop style sheets. */
export const colours = {
  page: "#f3f4f6",
  sheet: "#ffffff",
  ink: "#1b1f24",
  soft: "#545b66",
  line: "#d9dce1",
  accent: "#16508f",
  onAccent: "#ffffff",
} as const;

/**
 * Dark colours, by class, where the reader's system is dark and the mail program understands the question. react-email's
 * Body puts its background on a table cell without a class. No `>` here: React would escape it.
 */
export const darkStyles = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page, .page td { background-color: #121417 !important; }
  .sheet, .sheet td { background-color: #1c1f24 !important; border-color: #343941 !important; }
  .ink { color: #eceef1 !important; }
  .soft { color: #aeb4be !important; }
  .line { border-color: #343941 !important; }
  .link { color: #9cc4f4 !important; }
  .button { background-color: #9cc4f4 !important; color: #10151c !important; }
}
`;
