import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawCountryMap } from "../services/campaigns/draw-country-map";
import { policyText } from "../web/content-policy";
import { noCampaignFile } from "../web/gone";
import { PUBLIC_DATA } from "../web/headers";

/** Where a campaign's signatures come from, as a picture without words. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const map = await drawCountryMap(context.runtime, { slug: params.slug ?? "" });
  if (map === null) return noCampaignFile(context, params.slug);
  const policy = { "default-src": "'none'", "style-src": map.styleSource, "frame-ancestors": "'none'" };
  return new Response(map.svg, {
    headers: { ...PUBLIC_DATA, "Content-Type": "image/svg+xml", "Content-Security-Policy": policyText(policy) },
  });
}
