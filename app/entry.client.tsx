import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { PageProvider } from "./components/page-context";
import { DEFAULT_LOCALE, isLocale } from "./domain/locales";

/** Only pages whose route says `hydrate` load this. */
const { lang } = document.documentElement;
const info = {
  locale: isLocale(lang) ? lang : DEFAULT_LOCALE,
  path: window.location.pathname,
  query: "",
  head: null,
  hasErrors: false,
};

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <PageProvider value={info}>
        <RemixBrowser />
      </PageProvider>
    </StrictMode>,
  );
});
