import type { LoaderFunctionArgs } from "@remix-run/node";
import { siteImage } from "../services/social/campaign-image";
import { PUBLIC_IMAGE } from "../web/headers";

/** The picture that goes with links to pages without one of their own. */
export async function loader({ context }: LoaderFunctionArgs) {
  const png = await siteImage({ locale: context.locale });
  return new Response(png, { headers: { "Content-Type": "image/png", ...PUBLIC_IMAGE } });
}
