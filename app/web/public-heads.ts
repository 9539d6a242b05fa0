import type { PageHead } from "../components/page-context";
import {
  activityLd,
  articleLd,
  breadcrumbLd,
  campaignLd,
  type JsonLd,
  organisationLd,
  siteLd,
} from "../domain/json-ld";
import type { Locale } from "../domain/locales";
import type { ShownActivity, ShownOrganisation } from "../domain/public-view";
import { translator } from "../locales";
import { localePath } from "./locale";

/** Where a page stands: the site's origin and the language of the address. */
interface Place {
  publicUrl: string;
  locale: Locale;
}

/** The head of the first page. */
export function homeHead(at: Place, coalition: ShownOrganisation | null): PageHead {
  const { t } = translator(at.locale);
  const description = t("site.description");
  const site = {
    name: t("site.name"),
    url: urlOf(at, "/"),
    description,
    locale: at.locale,
    search: `${urlOf(at, "/search")}?q={words}`,
    publisher: coalition && organisationOf(at, coalition),
  };
  return {
    title: t("site.tagline"),
    description,
    query: "",
    jsonLd: [siteLd(site)],
    feeds: [campaignsFeed(at), activitiesFeed(at)],
  };
}

/** The head of a campaign's own page. */
export function campaignHead(
  at: Place,
  campaign: {
    slug: string;
    title: string;
    summary: string;
    locale: Locale;
    locales: readonly Locale[];
    organisation: ShownOrganisation;
    confirmed: number;
    refusal: string | null;
  },
): PageHead {
  const { slug, title, summary, locale, confirmed, organisation } = campaign;
  const { t } = translator(at.locale);
  const path = `/campaigns/${slug}`;
  const image = { path: `${path}/social.png`, alt: t("social.alt", { title, organisation: organisation.name }) };
  const page = campaignLd({
    name: title,
    url: urlOf(at, path),
    summary,
    locale,
    organisation: organisationOf(at, organisation),
    image: urlOf(at, image.path),
    confirmed,
    isOpen: campaign.refusal === null,
  });
  return {
    title,
    description: summary,
    locales: campaign.locales,
    type: "article",
    image,
    jsonLd: [page, wayTo(at, [{ name: title, path }])],
    feeds: [updatesFeed(at, { slug, title })],
  };
}

/** The head of one update. */
export function updateHead(
  at: Place,
  update: {
    number: number;
    title: string;
    locale: Locale;
    locales: readonly Locale[];
    publishedAt: Date;
    description: string;
    campaign: { slug: string; title: string };
  },
): PageHead {
  const { number, title, locale, publishedAt, description, campaign } = update;
  const list = `/campaigns/${campaign.slug}`;
  const path = `${list}/updates/${number}`;
  const article = articleLd({ name: title, url: urlOf(at, path), locale, publishedAt, organisation: null });
  const steps = [
    { name: campaign.title, path: list },
    { name: title, path },
  ];
  return {
    title,
    description,
    locales: update.locales,
    type: "article",
    image: { path: `${list}/social.png`, alt: campaign.title },
    jsonLd: [article, wayTo(at, steps)],
    feeds: [updatesFeed(at, campaign)],
  };
}

/** The head of an activity's page. */
export function activityHead(at: Place, activity: ShownActivity & { locales: readonly Locale[] }): PageHead {
  const { slug, title, summary, locales, organisation, ...shown } = activity;
  const { t } = translator(at.locale);
  const path = `/activities/${slug}`;
  const publisher = organisationOf(at, { ...organisation, site: null });
  const thing = activityLd({ ...shown, name: title, url: urlOf(at, path), summary, organisation: publisher });
  const steps = [
    { name: t("activity.list.title"), path: "/activities" },
    { name: title, path },
  ];
  return {
    title,
    description: summary,
    locales,
    type: "article",
    jsonLd: [thing, wayTo(at, steps)],
    feeds: [activitiesFeed(at)],
  };
}

/** What an organisation's page says of it, beside title and description. */
export function organisationParts(at: Place, organisation: ShownOrganisation): Pick<PageHead, "jsonLd"> {
  const { t } = translator(at.locale);
  const steps = [
    { name: t("organisation.list.title"), path: "/organisations" },
    { name: organisation.name, path: `/organisations/${organisation.slug}` },
  ];
  return { jsonLd: [organisationOf(at, organisation), wayTo(at, steps)] };
}

type FeedLink = NonNullable<PageHead["feeds"]>[number];

/** The feed of all campaigns. */
export function campaignsFeed(at: Pick<Place, "locale">): FeedLink {
  return { title: translator(at.locale).t("feed.campaigns.title"), path: "/campaigns/feed.xml" };
}

/** The feed of all activities, for the heads of their pages. */
export function activitiesFeed(at: Pick<Place, "locale">): FeedLink {
  return { title: translator(at.locale).t("feed.activities.title"), path: "/activities/feed.xml" };
}

/** The feed of a campaign's updates, for the heads of their pages. */
export function updatesFeed(at: Pick<Place, "locale">, campaign: { slug: string; title: string }): FeedLink {
  const title = translator(at.locale).t("feed.updates.title", { campaign: campaign.title });
  return { title, path: `/campaigns/${campaign.slug}/updates/feed.xml` };
}

function organisationOf(at: Place, organisation: { slug: string; name: string; site: string | null }): JsonLd {
  const { slug, name, site } = organisation;
  return organisationLd({ name, url: urlOf(at, `/organisations/${slug}`), site });
}

function wayTo(at: Place, steps: readonly { name: string; path: string }[]): JsonLd {
  const home = { name: translator(at.locale).t("site.name"), path: "/" };
  return breadcrumbLd([home, ...steps].map(({ name, path }) => ({ name, url: urlOf(at, path) })));
}

function urlOf({ publicUrl, locale }: Place, path: string): string {
  return publicUrl + localePath(locale, path);
}
