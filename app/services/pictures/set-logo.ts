import { setLogo as writeLogo } from "../../data/pictures";
import type { Ctx } from "../context";

/** Makes a stored picture the logo of an organisation. False when no organisation has this slug. */
export function setLogo(ctx: Ctx, input: { pictureId: string; organisation: string }): Promise<boolean> {
  return ctx.db.write((tx) => writeLogo(tx, input.organisation, input.pictureId));
}
