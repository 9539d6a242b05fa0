import type { LoaderFunctionArgs } from "@remix-run/node";
import { eventCalendar } from "../services/activities/event-calendar";
import { PUBLIC_DATA } from "../web/headers";

/** An event as a calendar file (RFC 5545). */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { slug = "" } = params;
  const calendar = await eventCalendar(context.runtime, { slug, locale: context.locale });
  if (calendar === null) return Response.json({ error: "not found" }, { status: 404 });
  return new Response(calendar, {
    headers: {
      ...PUBLIC_DATA,
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${slug}.ics"`,
    },
  });
}
