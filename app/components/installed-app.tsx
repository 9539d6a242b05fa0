import { localePath } from "../domain/locale-path";
import * as script from "../scripts/page.ts?script";
import * as passkey from "../scripts/passkey.ts?script";
import { usePage, useWords } from "./page-context";

/** What a browser needs to put the site on a home screen. */
export function AppTags() {
  const { locale } = usePage();
  return (
    <>
      <link rel="manifest" href={localePath(locale, "/manifest.webmanifest")} />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
    </>
  );
}

/** The plain script with its settings, on pages where it has something to do. It never holds up the page. */
export function PlainScript() {
  const { head, locale } = usePage();
  const { format } = useWords();
  if (!head?.hasScript) return null;
  return <script type="module" src={script.path} data-format={format} data-offline={localePath(locale, "/offline")} />;
}

/** The script for passkeys, on the staff pages that ask for one. */
export function PasskeyScript() {
  return usePage().head?.hasPasskeys ? <script type="module" src={passkey.path} /> : null;
}
