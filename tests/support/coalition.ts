import type { OrganisationDraft } from "../../app/domain/publication";
import type { Ctx } from "../../app/services/context";
import { saveOrganisation } from "../../app/services/organisations/save-organisation";

/** Adds a member organisation for a test; what matters to the test is named by it. */
export async function addOrganisation(ctx: Ctx, changes: Partial<OrganisationDraft> & { slug: string }): Promise<void> {
  const saved = await saveOrganisation(ctx, {
    kind: "member",
    names: { en: `The ${changes.slug}` },
    abouts: {},
    country: "CH",
    site: null,
    joinedAt: null,
    ...changes,
  });
  if (!saved.ok) throw new Error(`The organisation is not valid: ${JSON.stringify(saved.error)}`);
}
