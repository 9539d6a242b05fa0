import type { LoaderFunctionArgs } from "@remix-run/node";
import { translator } from "../locales";
import { appManifest } from "../web/app-manifest";

/** The app manifest in the language of the address (W3C, Web Application Manifest). */
export async function loader({ context }: LoaderFunctionArgs) {
  return new Response(`${JSON.stringify(appManifest(translator(context.locale)))}\n`, {
    headers: { "Content-Type": "application/manifest+json; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
