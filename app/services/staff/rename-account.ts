import { renameStaff } from "../../data/staff";
import { cleanLabel } from "../../domain/passkey";
import type { Actor } from "../../domain/roles";
import type { Ctx } from "../context";

/** Gives the actor another name, by which colleagues know them. */
export async function renameAccount(
  ctx: Ctx,
  actor: Actor,
  input: { name: string },
): Promise<{ outcome: "renamed" | "bad_name" }> {
  const name = cleanLabel(input.name);
  if (name === null) return { outcome: "bad_name" };
  await ctx.db.write((tx) => renameStaff(tx, actor.staffId, name));
  return { outcome: "renamed" };
}
