import { Links, Meta, Outlet, Scripts, useMatches, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import { Document } from "./components/document";
import { EmbedDocument, type EmbedFrame } from "./components/embed/embed-document";
import { ErrorView } from "./components/error-view";
import { usePage } from "./components/page-context";
import { embedLook } from "./domain/embed";
import { errorStatus } from "./web/error-status";
import type { RouteHandle } from "./web/route-handle";

/** The document around every page. Scripts come only with pages whose route asks for them. */
export function Layout({ children }: { children: ReactNode }) {
  const { nonce } = usePage();
  const matches = useMatches();
  const has = (trait: "hydrate" | "isEmbedded") =>
    matches.find((match) => (match.handle as RouteHandle | undefined)?.[trait]);
  const embedded = has("isEmbedded");
  if (embedded) {
    const { look = embedLook(new URLSearchParams()), origins = [] } = (embedded.data ?? {}) as Partial<EmbedFrame>;
    return (
      <EmbedDocument look={look} origins={origins}>
        {children}
      </EmbedDocument>
    );
  }
  if (!has("hydrate")) return <Document>{children}</Document>;
  const head = (
    <>
      <Meta />
      <Links />
    </>
  );
  return (
    <Document head={head} scripts={<Scripts nonce={nonce} />}>
      {children}
    </Document>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorView status={errorStatus(useRouteError())} />;
}
