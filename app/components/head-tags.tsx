import { jsonLdDocument, scriptJson } from "../domain/json-ld";
import type { Locale } from "../domain/locales";
import { SOCIAL_HEIGHT, SOCIAL_WIDTH } from "../domain/social-image";
import { type PageHead, type PageLinks, usePage, useWords } from "./page-context";

/** What Open Graph calls our languages: each with one of its territories. */
const OPEN_GRAPH_LOCALES: Record<Locale, string> = {
  en: "en_GB",
  fr: "fr_FR",
  es: "es_ES",
  ar: "ar_AR",
  ru: "ru_RU",
  zh: "zh_CN",
  ko: "ko_KR",
  ja: "ja_JP",
  de: "de_DE",
  pt: "pt_BR",
};

/** What a page's head says of it: to browsers, search engines, feed readers, and where links to it are shown. */
export function HeadTags() {
  const { head, hasErrors, links } = usePage();
  const { t } = useWords();
  const title = head?.title ?? t("site.tagline");
  const full = `${hasErrors ? t("common.error_title", { title }) : title} · ${t("site.name")}`;
  return (
    <>
      <title>{full}</title>
      {head?.description ? <meta name="description" content={head.description} /> : null}
      {head === null || head.isUnlisted ? <meta name="robots" content="noindex" /> : null}
      {head && links ? <LinkTags head={head} links={links} /> : null}
    </>
  );
}

function LinkTags({ head, links }: { head: PageHead; links: PageLinks }) {
  return (
    <>
      <link rel="canonical" href={links.canonical} />
      {links.alternates.map(({ lang, url }) => (
        <link key={lang} rel="alternate" hrefLang={lang} href={url} />
      ))}
      {links.feeds.map(({ title, url }) => (
        <link key={url} rel="alternate" type="application/atom+xml" title={title} href={url} />
      ))}
      <PreviewTags head={head} links={links} />
      {head.jsonLd ? (
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: scriptJson leaves nothing that could end the element.
          dangerouslySetInnerHTML={{ __html: scriptJson(jsonLdDocument(head.jsonLd)) }}
        />
      ) : null}
    </>
  );
}

/** Open Graph (ogp.me), and what X asks for beside it. */
function PreviewTags({ head, links }: { head: PageHead; links: PageLinks }) {
  const { locale } = usePage();
  const { t } = useWords();
  const others = links.locales.filter((other) => other !== locale);
  const alt = head.image?.alt ?? t("social.site_alt", { tagline: t("site.tagline") });
  return (
    <>
      <meta property="og:title" content={head.title} />
      {head.description ? <meta property="og:description" content={head.description} /> : null}
      <meta property="og:type" content={head.type ?? "website"} />
      <meta property="og:url" content={links.canonical} />
      <meta property="og:site_name" content={t("site.name")} />
      <meta property="og:locale" content={OPEN_GRAPH_LOCALES[locale]} />
      {others.map((other) => (
        <meta key={other} property="og:locale:alternate" content={OPEN_GRAPH_LOCALES[other]} />
      ))}
      <meta property="og:image" content={links.image} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(SOCIAL_WIDTH)} />
      <meta property="og:image:height" content={String(SOCIAL_HEIGHT)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
