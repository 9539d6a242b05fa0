import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { embedLook } from "../domain/embed";
import { translator } from "../locales";
import { readEmbed } from "../services/partners/read-embed";
import { embedHeaders, embedQuery, noEmbed } from "./embed";
import { localePath } from "./locale";
import "./load-context";

/**
 * The page after signing in a frame.
 *
 * @param email what was typed; null where the page is the same for everybody.
 */
export async function embedSigned({ context, request, params }: LoaderFunctionArgs, email: string | null) {
  const { runtime, locale } = context;
  const embed = await readEmbed(runtime, { slug: params.slug ?? "", locale });
  if (embed === null) throw noEmbed(locale, 404, []);
  const { campaign, partners } = embed;
  if (campaign.refusal === "gone") throw noEmbed(locale, 410, partners);
  const query = new URL(request.url).searchParams;
  return data(
    {
      page: { title: translator(locale).t("signed.title"), isUnlisted: true },
      look: embedLook(query),
      origins: partners.map(({ origin }) => origin),
      signed: {
        slug: campaign.slug,
        form: localePath(locale, `/embed/${campaign.slug}`) + embedQuery(partners, query),
        email,
      },
    },
    { headers: embedHeaders(partners) },
  );
}
