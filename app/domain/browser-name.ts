/** A browser as a list of sessions names it; either part is empty where it is not known. */
export interface BrowserName {
  browser: string;
  system: string;
}

/** In this order: most browsers name others as well, to be taken for them. */
const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdg(?:A|iOS)?\//, "Edge"],
  [/\b(?:OPR|OPT)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bVivaldi\//, "Vivaldi"],
  [/\bYaBrowser\//, "Yandex"],
  [/\bWhale\//, "Whale"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:Chrome|Chromium|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bVersion\/[\d.]+.*\bSafari\//, "Safari"],
];

const SYSTEMS: readonly [RegExp, string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS"],
  [/\bLinux\b|\bX11\b/, "Linux"],
];

const SEPARATOR = " / ";

/**
 * What a User-Agent header says of browser and system, as a session keeps it: `Firefox / Linux`, and empty parts where
 * it names none that we know. The header itself, which tells devices apart, is not kept.
 */
export function browserName(userAgent: string | null): string {
  const text = (userAgent ?? "").slice(0, 500);
  const find = (known: readonly [RegExp, string][]) => known.find(([pattern]) => pattern.test(text))?.[1] ?? "";
  return `${find(BROWSERS)}${SEPARATOR}${find(SYSTEMS)}`;
}

/** The parts of what a session keeps. */
export function readBrowserName(kept: string): BrowserName {
  const [browser = "", system = ""] = kept.split(SEPARATOR);
  return { browser, system };
}
