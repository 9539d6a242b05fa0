import { findProfile } from "../../data/organisations";
import { setLogo as writeLogo } from "../../data/pictures";
import type { AuditActor } from "../../domain/audit";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";

/**
 * Makes a stored picture the logo of an organisation. False when no organisation has this slug. Recorded as done by
 * `actor`.
 */
export function setLogo(
  ctx: Ctx,
  input: { pictureId: string; organisation: string; actor?: AuditActor },
): Promise<boolean> {
  const { pictureId, organisation: slug, actor = "command line" } = input;
  return ctx.db.write(async (tx) => {
    const organisation = await findProfile(tx, slug);
    if (!organisation || !(await writeLogo(tx, slug, pictureId))) return false;
    await recordAudit(tx, ctx, {
      actor,
      act: "organisation.logo",
      subject: "organisation",
      subjectId: organisation.id,
      organisationId: organisation.id,
      before: { logo: organisation.logoId },
      after: { logo: pictureId },
    });
    return true;
  });
}
