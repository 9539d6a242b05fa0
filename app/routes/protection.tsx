import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PlainPage } from "../components/plain/plain-page";
import { PROTECTION } from "../components/plain/protection";
import { ownHeaders } from "../web/headers";
import { plainPage } from "../web/plain-page";

export const headers = ownHeaders;

export function loader({ context }: LoaderFunctionArgs) {
  return plainPage(context, PROTECTION);
}

export default function Protection() {
  return <PlainPage text={PROTECTION} {...useLoaderData<typeof loader>()} />;
}
