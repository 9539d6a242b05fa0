import { LOCALES } from "../../app/domain/locales";
import { CAMPAIGN_BUDGET, type PageWeight, SCRIPT_BUDGET, weigh } from "../support/weight";
import type { Figure } from "./figures";
import { startOurs } from "./servers";
import type { Template } from "./template";

const CAMPAIGN = "/campaigns/un-commission-of-inquiry";

/** The bytes of the campaign page over the wire: the lightest and the heaviest of its languages, and the scripts in it. */
export async function pageWeight(template: Template): Promise<Figure[]> {
  const folder = await template.copy();
  const server = await startOurs(folder);
  const weights: { locale: string; weight: PageWeight }[] = [];
  for (const locale of LOCALES) {
    const path = locale === "en" ? CAMPAIGN : `/${locale}${CAMPAIGN}`;
    weights.push({ locale, weight: await weigh(`http://localhost:${server.port}`, path) });
  }
  await server.end();
  await folder.remove();
  weights.sort((a, b) => a.weight.total - b.weight.total);
  const figures = [weights[0], weights.at(-1)].flatMap((one) => (one ? [totalOf(one.locale, one.weight)] : []));
  const scripts = Math.max(...weights.map(({ weight }) => weight.script));
  return [...figures, budgeted("scripts of the campaign page", scripts, SCRIPT_BUDGET)];
}

function totalOf(locale: string, weight: PageWeight): Figure {
  const note = `HTML ${weight.html}, CSS ${weight.css}, scripts ${weight.script}, icons and manifest ${weight.icons}`;
  return { ...budgeted(`campaign page over the wire, ${locale}`, weight.total, CAMPAIGN_BUDGET), note };
}

function budgeted(name: string, bytes: number, budget: number): Figure {
  const goal = { text: `<= ${budget} bytes`, isReached: bytes <= budget };
  return { name, unit: "bytes", ours: [bytes], baselineName: "-", baseline: [], goal };
}
