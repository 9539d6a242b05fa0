import { Specimen } from "./specimen";

const COLORS = [
  "paper",
  "surface",
  "ink",
  "ink-soft",
  "line",
  "line-strong",
  "accent",
  "accent-strong",
  "accent-wash",
  "on-accent",
  "warm",
  "warm-wash",
  "good",
  "good-wash",
  "warning",
  "warning-wash",
  "bad",
  "bad-wash",
  "focus",
] as const;

/** In CSS pixels, by the number in the token's name. */
const SPACES = [4, 8, 12, 16, 24, 32, 48, 72] as const;

/** The tokens: colours in the system's theme, the type scale, spaces. */
export function Foundations() {
  return (
    <>
      <Specimen name="Colours" note="Light and dark follow the system. Text and its ground keep 4.5:1 at least.">
        <ul className="swatches">
          {COLORS.map((color) => (
            <li key={color}>
              <svg viewBox="0 0 48 32" width="48" height="32" aria-hidden="true">
                <rect
                  x="0.5"
                  y="0.5"
                  width="47"
                  height="31"
                  rx="4"
                  fill={`var(--color-${color})`}
                  stroke="var(--color-line-strong)"
                />
              </svg>{" "}
              <code>{color}</code>
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="Type" note="System fonts: nothing to fetch, and every script has its own.">
        <h2>Second level: a part of a page</h2>
        <h3>Third level: an entry of a list</h3>
        <p className="progress__numbers">
          <strong className="progress__count">43,812</strong> <span>a number that counts</span>
        </p>
        <p className="ask">What is asked stands in the largest running text of a page.</p>
        <p className="lead">A lead: the matter in short, before it is told at length.</p>
        <p>Running text. It is at most forty rem wide, so that the eye finds the next line.</p>
        <p className="field__hint">Small text: hints, dates, countries.</p>
        <p lang="ar" dir="rtl">
          نص باللغة العربية: الأحرف متصلة، والأسطر أبعد بعضها عن بعض.
        </p>
        <p lang="ko">한국어 본문입니다. 낱말은 줄 끝에서 나뉘지 않습니다.</p>
        <p lang="ja">日本語の本文です。漢字は日本の字形で表示されます。</p>
        <p lang="zh-Hans">中文正文。汉字以简体字形显示。</p>
        <p lang="ru">Текст на русском языке.</p>
      </Specimen>
      <Specimen name="Spaces">
        <ul className="swatches">
          {SPACES.map((pixels, index) => (
            <li key={pixels}>
              <svg viewBox="0 0 72 16" width="72" height="16" aria-hidden="true">
                <rect width={pixels} height="16" fill="var(--color-warm)" />
              </svg>{" "}
              <code>space-{index + 1}</code>
            </li>
          ))}
        </ul>
      </Specimen>
    </>
  );
}
