import { z } from "zod";
import { country, line, slug } from "./draft";
import { organisationDraft } from "./publication";

const { names, abouts, site } = organisationDraft.shape;

/** What an organisation says of itself, as its own people may change it. Nothing else is taken (abuse 80). */
export const profileDraft = z.strictObject({ names, abouts, country, site });

const NAME_LIMIT = 200;

/** An organisation that is added, with what cannot be left out. */
export const newOrganisationDraft = z.strictObject({ slug, name: line(NAME_LIMIT), country });
