import { lockOrganisation } from "../../data/members";
import { findProfile, setProfileLogo } from "../../data/organisations";
import type { PictureFault } from "../../domain/picture";
import { err, ok, type Result } from "../../domain/result";
import type { Actor } from "../../domain/roles";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";
import { storePicture } from "../pictures/store-picture";
import { AccessError } from "../staff/authorise";
import { authoriseAgain } from "../staff/rights";
import { openOrganisation } from "./open-organisation";

/** Why the logo stays as it is: no file was chosen, or the one chosen is not taken. */
export type LogoRefusal = "missing" | PictureFault;

/** Draws an uploaded file anew as the logo of an organisation, or takes the logo away. Throws AccessError. */
export async function changeLogo(
  ctx: Ctx,
  actor: Actor,
  { slug, logo }: { slug: string; logo: { file: Uint8Array | null } | "none" },
): Promise<Result<{ slug: string }, LogoRefusal>> {
  const { id } = await openOrganisation(ctx, ctx.db.read, actor, "organisation.edit", slug);
  const picture = logo === "none" ? ok({ id: null }) : await stored(ctx, actor, logo.file);
  if (!picture.ok) return picture;
  await ctx.db.write(async (tx) => {
    await lockOrganisation(ctx.db, tx, id);
    await authoriseAgain(ctx, tx, actor, "organisation.edit", id);
    const before = await findProfile(tx, slug);
    if (before === null) throw new AccessError("unknown");
    await setProfileLogo(tx, id, picture.value.id);
    await recordAudit(tx, ctx, {
      actor: { id: actor.staffId, name: actor.name },
      act: "organisation.logo",
      subject: "organisation",
      subjectId: id,
      organisationId: id,
      before: { logo: before.logoId },
      after: { logo: picture.value.id },
    });
  });
  return ok({ slug });
}

async function stored(ctx: Ctx, actor: Actor, file: Uint8Array | null) {
  return file === null ? err("missing") : storePicture(ctx, file, { id: actor.staffId, name: actor.name });
}
