import type { LoaderFunctionArgs } from "@remix-run/node";
import { campaignImage } from "../services/social/campaign-image";
import { noCampaignFile } from "../web/gone";
import { PUBLIC_IMAGE } from "../web/headers";

/** The picture that goes with links to a campaign, in the language of the address. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const png = await campaignImage(context.runtime, { slug: params.slug ?? "", locale: context.locale });
  if (png === null) return noCampaignFile(context, params.slug);
  return new Response(png, { headers: { "Content-Type": "image/png", ...PUBLIC_IMAGE } });
}
