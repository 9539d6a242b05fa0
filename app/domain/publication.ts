import { z } from "zod";
import { block, country, instant, language, languages, line, perLanguage, slug, timeZone, webAddress } from "./draft";
import { ACTIVITY_KINDS } from "./public-view";

const NAME_LIMIT = 200;
const TITLE_LIMIT = 200;
const SUMMARY_LIMIT = 500;
const ABOUT_LIMIT = 5_000;
const BODY_LIMIT = 50_000;

/** News of a campaign; the body is Markdown. */
export const updateDraft = z.object({
  texts: perLanguage(z.object({ title: line(TITLE_LIMIT), body: block(BODY_LIMIT) })),
  /** When it is out; now where nothing is said. */
  publishedAt: instant.optional(),
});
export type UpdateDraft = z.output<typeof updateDraft>;

/** An organisation of the coalition, or the coalition itself; `abouts` is Markdown. */
export const organisationDraft = z.object({
  slug,
  kind: z.enum(["coalition", "member"]),
  names: perLanguage(line(NAME_LIMIT)),
  abouts: languages(block(ABOUT_LIMIT)),
  country,
  site: webAddress.nullable(),
  joinedAt: instant.nullable(),
});
export type OrganisationDraft = z.output<typeof organisationDraft>;

/** What an office answered, in its own words and language. */
export const replyDraft = z.object({
  office: line(NAME_LIMIT),
  country: country.nullable(),
  locale: language,
  body: block(BODY_LIMIT),
  sourceUrl: webAddress.nullable(),
  /** When it came; now where nothing is said. */
  receivedAt: instant.optional(),
});
export type ReplyDraft = z.output<typeof replyDraft>;

/**
 * A statement, open letter, report or event; the body is Markdown. An event has a start and a time zone, and may have an
 * end after the start and a place; nothing else has any of these.
 */
export const activityDraft = z
  .object({
    slug,
    kind: z.enum(ACTIVITY_KINDS),
    texts: perLanguage(
      z.object({
        title: line(TITLE_LIMIT),
        summary: line(SUMMARY_LIMIT),
        body: block(BODY_LIMIT),
        place: line(NAME_LIMIT).nullable().default(null),
      }),
    ),
    publishedAt: instant.optional(),
    startsAt: instant.nullable().default(null),
    endsAt: instant.nullable().default(null),
    timeZone: timeZone.nullable().default(null),
  })
  .superRefine(({ kind, texts, startsAt, endsAt, timeZone: zone }, context) => {
    const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", message, path });
    if (kind === "event") {
      if (startsAt === null) refuse(["startsAt"], "empty");
      if (zone === null) refuse(["timeZone"], "empty");
      if (startsAt !== null && endsAt !== null && endsAt <= startsAt) refuse(["endsAt"], "order");
      return;
    }
    if (startsAt !== null) refuse(["startsAt"], "invalid");
    if (endsAt !== null) refuse(["endsAt"], "invalid");
    if (zone !== null) refuse(["timeZone"], "invalid");
    for (const [locale, text] of Object.entries(texts)) if (text?.place) refuse(["texts", locale, "place"], "invalid");
  });
export type ActivityDraft = z.output<typeof activityDraft>;
/** The same before it is checked: what is null or not there by default may be left out. */
export type ActivityInput = z.input<typeof activityDraft>;
