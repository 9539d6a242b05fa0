import { Links, Meta, Outlet, Scripts, useMatches, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import { Document } from "./components/document";
import { ErrorView } from "./components/error-view";
import { usePage } from "./components/page-context";
import { errorStatus } from "./web/error-status";
import type { RouteHandle } from "./web/route-handle";

/** The document around every page. Scripts come only with pages whose route asks for them. */
export function Layout({ children }: { children: ReactNode }) {
  const { nonce } = usePage();
  const hydrates = useMatches().some((match) => (match.handle as RouteHandle | undefined)?.hydrate);
  if (!hydrates) return <Document>{children}</Document>;
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
