import { type AppLoadContext, data } from "@remix-run/node";
import type { PlainText } from "../components/plain/plain-page";
import { translator } from "../locales";
import { listOrganisations } from "../services/organisations/list-organisations";
import { PUBLIC_PAGE } from "./headers";
import { renderWords } from "./render-words";

/** What a page of plain words loads: its head, and who runs the site. */
export async function plainPage({ runtime, locale }: AppLoadContext, text: PlainText) {
  const { t } = translator(locale);
  const { coalition } = await listOrganisations(runtime, { locale });
  const about = await renderWords(runtime, coalition?.about ?? null);
  return data(
    { page: { title: t(text.title), description: t(text.lead) }, operator: coalition, about },
    { headers: PUBLIC_PAGE },
  );
}
