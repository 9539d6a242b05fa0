import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ABOUT } from "../components/plain/about";
import { PlainPage } from "../components/plain/plain-page";
import { ownHeaders } from "../web/headers";
import { plainPage } from "../web/plain-page";

export const headers = ownHeaders;

export function loader({ context }: LoaderFunctionArgs) {
  return plainPage(context, ABOUT);
}

export default function About() {
  return <PlainPage text={ABOUT} {...useLoaderData<typeof loader>()} />;
}
