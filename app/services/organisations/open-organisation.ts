import type { ReadClient, Tx } from "../../data/database";
import { findProfile, type OrganisationRow } from "../../data/organisations";
import type { Act, Actor } from "../../domain/roles";
import { isSlug } from "../../domain/slug";
import type { Ctx } from "../context";
import { AccessError, authorise } from "../staff/authorise";

/**
 * The organisation with this slug, for somebody who may do `act` in it. Throws AccessError; for an organisation that
 * does not exist the same one as for one that is none of the actor's (abuse 79).
 */
export async function openOrganisation(
  ctx: Pick<Ctx, "clock">,
  read: ReadClient | Tx,
  actor: Actor,
  act: Act,
  slug: string,
): Promise<OrganisationRow> {
  const row = isSlug(slug) ? await findProfile(read, slug) : null;
  if (row === null) throw new AccessError("unknown");
  authorise(ctx, actor, act, row.id);
  return row;
}
