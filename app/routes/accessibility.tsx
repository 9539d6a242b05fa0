import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ACCESSIBILITY } from "../components/plain/accessibility";
import { PlainPage } from "../components/plain/plain-page";
import { ownHeaders } from "../web/headers";
import { plainPage } from "../web/plain-page";

export const headers = ownHeaders;

export function loader({ context }: LoaderFunctionArgs) {
  return plainPage(context, ACCESSIBILITY);
}

export default function Accessibility() {
  return <PlainPage text={ACCESSIBILITY} {...useLoaderData<typeof loader>()} />;
}
