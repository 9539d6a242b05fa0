import type { LoaderFunctionArgs } from "@remix-run/node";
import { readCount } from "../services/campaigns/read-count";
import { noCampaignFile } from "../web/gone";
import { PUBLIC_DATA } from "../web/headers";

/** `{"confirmed","goal","asOf"}`: whole numbers, and an ISO 8601 instant in UTC. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const count = await readCount(context.runtime, { slug: params.slug ?? "" });
  if (count === null) return noCampaignFile(context, params.slug, "json");
  return Response.json(count, { headers: PUBLIC_DATA });
}
