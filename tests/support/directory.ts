import { insertActivity } from "../../app/data/activities";
import { newId } from "../../app/data/ids";
import type { ActivityKind } from "../../app/domain/public-view";
import type { Ctx } from "../../app/services/context";

/** An activity as it may stand in the database, whatever the rules for new ones say. */
export interface StoredActivity {
  slug: string;
  kind: ActivityKind;
  title: string;
  summary: string;
  body: string;
  place: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  timeZone: string | null;
}

/** Puts an activity in English into the database as it is, of any organisation that is there. Gives its id. */
export async function storeActivity(ctx: Ctx, changes: Partial<StoredActivity> = {}): Promise<string> {
  const id = newId(ctx.clock(), ctx.random);
  const { title = "A hearing", summary = "In short.", body = "At length.", place = null, ...rest } = changes;
  const organisation = await ctx.db.read.organisation.findFirstOrThrow({ select: { id: true } });
  const row = {
    slug: "hearing",
    kind: "event",
    startsAt: new Date("2026-06-12T13:00:00Z"),
    endsAt: null,
    timeZone: "Europe/Zurich",
    ...rest,
    id,
    organisationId: organisation.id,
    campaignId: null,
    publishedAt: ctx.clock(),
  };
  await ctx.db.write((tx) => insertActivity(tx, row, [{ locale: "en", title, summary, body, place }]));
  return id;
}
