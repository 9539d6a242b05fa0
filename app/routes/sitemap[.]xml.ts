import type { LoaderFunctionArgs } from "@remix-run/node";
import { DEFAULT_LOCALE } from "../domain/locales";
import { listAddresses } from "../services/site/list-addresses";
import { PUBLIC_FILE } from "../web/headers";
import { siteMap } from "../web/site-map";

/** One file for all languages. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  if (locale !== DEFAULT_LOCALE) return new Response(null, { status: 404 });
  const xml = await siteMap(runtime.publicUrl, await listAddresses(runtime));
  return new Response(xml, { headers: { "Content-Type": "application/xml; charset=utf-8", ...PUBLIC_FILE } });
}
