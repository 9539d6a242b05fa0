import { InvalidArgumentError } from "commander";
import { listAllCampaigns } from "../services/campaigns/list-all-campaigns";
import type { Ctx } from "../services/context";
import { listOrganisations } from "../services/organisations/list-organisations";
import { ArgumentError } from "./command";

/** Reads a whole number of an option. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < min || value > max)
      throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
    return value;
  };
}

/** What to say about a slug that no campaign has; lists those there are. */
export async function unknownSlug(ctx: Ctx, slug: string): Promise<ArgumentError> {
  const slugs = (await listAllCampaigns(ctx)).map((campaign) => campaign.slug);
  const known =
    slugs.length > 0 ? `The campaigns are: ${slugs.join(", ")}` : "There is no campaign yet: run npm start once.";
  return new ArgumentError(`There is no campaign ${JSON.stringify(slug)}. ${known}`);
}

/** What to say about a slug that no organisation has; lists those there are. */
export async function unknownOrganisation(ctx: Ctx, slug: string): Promise<ArgumentError> {
  const { coalition, members } = await listOrganisations(ctx, { locale: "en" });
  const slugs = [...(coalition ? [coalition] : []), ...members].map((organisation) => organisation.slug);
  const known =
    slugs.length > 0
      ? `The organisations are: ${slugs.join(", ")}`
      : "There is no organisation yet: run npm start once.";
  return new ArgumentError(`There is no organisation ${JSON.stringify(slug)}. ${known}`);
}
