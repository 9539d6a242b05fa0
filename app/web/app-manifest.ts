import { localePath } from "../domain/locale-path";
import type { Translator } from "../locales";

/** The light theme's paper and accent (app/styles/tokens.css): what shows before the first page does. */
const PAPER = "#f9f6f0";
const ACCENT = "#144d85";

/** The site as an app on a home screen, in one language: two languages are two apps, so that none changes under a reader. */
export function appManifest({ locale, tag, dir, t }: Translator) {
  const home = localePath(locale, "/");
  return {
    id: home,
    start_url: home,
    scope: "/",
    display: "standalone",
    name: t("site.name"),
    short_name: t("site.name"),
    description: t("site.tagline"),
    lang: tag,
    dir,
    background_color: PAPER,
    theme_color: ACCENT,
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
