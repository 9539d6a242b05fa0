import type { LoaderFunctionArgs } from "@remix-run/node";
import { DEFAULT_LOCALE } from "../domain/locales";
import { PUBLIC_FILE } from "../web/headers";
import { robotsText } from "../web/robots";

export async function loader({ context }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  if (locale !== DEFAULT_LOCALE) return new Response(null, { status: 404 });
  const headers = { "Content-Type": "text/plain; charset=utf-8", ...PUBLIC_FILE };
  return new Response(robotsText(runtime.publicUrl), { headers });
}
