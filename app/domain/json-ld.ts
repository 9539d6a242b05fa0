import { type Locale, languageTag } from "./locales";
import type { ActivityKind } from "./public-view";

/** One thing in the words of schema.org. Values that are undefined are left out of what is written. */
export interface JsonLd {
  readonly "@type": string | readonly string[];
  readonly [property: string]: unknown;
}

const ESCAPES: Record<string, string> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/**
 * JSON that may stand in a script element of HTML: nothing in it can end the element or begin a comment, and it is one
 * line for every reader of it (abuse 54).
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] as string);
}

/** A document of one or more things, ready for `scriptJson`. */
export function jsonLdDocument(things: readonly JsonLd[]): object {
  return { "@context": "https://schema.org", "@graph": things };
}

interface Named {
  name: string;
  url: string;
}

/** An organisation; `url` is its page with us, `site` its own. */
export function organisationLd(organisation: Named & { site: string | null }): JsonLd {
  const { name, url, site } = organisation;
  return { "@type": "NGO", name, url, sameAs: site ?? undefined };
}

/** The site, with the address of its search: `{words}` in it stands for what is looked for. */
export function siteLd(
  site: Named & { description: string; locale: Locale; search: string; publisher: JsonLd | null },
) {
  const { name, url, description, locale, search, publisher } = site;
  return {
    "@type": "WebSite",
    name,
    url,
    description,
    inLanguage: languageTag(locale),
    publisher: publisher ?? undefined,
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: search },
      "query-input": "required name=words",
    },
  } satisfies JsonLd;
}

/**
 * A campaign: a page that people can stand behind. schema.org has no petition; EndorseAction is what signing one is, and
 * only a campaign that takes signatures offers it.
 */
export function campaignLd(
  campaign: Named & {
    summary: string;
    locale: Locale;
    organisation: JsonLd;
    image: string;
    confirmed: number;
    isOpen: boolean;
  },
): JsonLd {
  const { name, url, summary, locale, organisation, image, confirmed, isOpen } = campaign;
  return {
    "@type": "WebPage",
    name,
    url,
    description: summary,
    inLanguage: languageTag(locale),
    image,
    publisher: organisation,
    interactionStatistic: {
      "@type": "InteractionCounter",
      interactionType: "https://schema.org/EndorseAction",
      userInteractionCount: confirmed,
    },
    potentialAction: isOpen ? { "@type": "EndorseAction", target: url } : undefined,
  };
}

/** An event where it has a beginning, else a text that an organisation published. */
export function activityLd(
  activity: Named & {
    kind: ActivityKind;
    summary: string;
    locale: Locale;
    publishedAt: Date;
    organisation: JsonLd;
    startsAt: Date | null;
    endsAt: Date | null;
    place: string | null;
  },
): JsonLd {
  const { name, url, kind, summary, locale, organisation, startsAt, endsAt, place } = activity;
  if (kind !== "event" || startsAt === null) {
    const type = kind === "report" ? "Report" : "Article";
    return {
      ...articleLd({ name, url, locale, publishedAt: activity.publishedAt, organisation, type }),
      description: summary,
    };
  }
  return {
    "@type": "Event",
    name,
    url,
    description: summary,
    inLanguage: languageTag(locale),
    startDate: startsAt.toISOString(),
    endDate: endsAt?.toISOString(),
    location: place === null ? undefined : { "@type": "Place", name: place },
    organizer: organisation,
  };
}

/** A text that an organisation published. */
export function articleLd(
  article: Named & { locale: Locale; publishedAt: Date; organisation: JsonLd | null; type?: "Article" | "Report" },
): JsonLd {
  const { name, url, locale, publishedAt, organisation, type = "Article" } = article;
  return {
    "@type": type,
    headline: name,
    url,
    inLanguage: languageTag(locale),
    datePublished: publishedAt.toISOString(),
    author: organisation ?? undefined,
    publisher: organisation ?? undefined,
  };
}

/** The way from the home page to this one; the last is this one. */
export function breadcrumbLd(steps: readonly Named[]): JsonLd {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, url }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: url,
    })),
  };
}
