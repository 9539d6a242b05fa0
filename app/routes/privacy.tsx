import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PlainPage } from "../components/plain/plain-page";
import { PRIVACY } from "../components/plain/privacy";
import { ownHeaders } from "../web/headers";
import { plainPage } from "../web/plain-page";

export const headers = ownHeaders;

export function loader({ context }: LoaderFunctionArgs) {
  return plainPage(context, PRIVACY);
}

export default function Privacy() {
  return <PlainPage text={PRIVACY} {...useLoaderData<typeof loader>()} />;
}
