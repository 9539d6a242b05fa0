import { renamePasskey } from "../../data/passkeys";
import { cleanLabel } from "../../domain/passkey";
import type { Actor } from "../../domain/roles";
import type { Ctx } from "../context";

/** Gives one of the actor's own passkeys another name. unknown: they have none with this id. */
export async function renameOwnPasskey(
  ctx: Ctx,
  actor: Actor,
  input: { id: string; name: string },
): Promise<{ outcome: "renamed" | "bad_name" | "unknown" }> {
  const name = cleanLabel(input.name);
  if (name === null) return { outcome: "bad_name" };
  const old = await ctx.db.write((tx) => renamePasskey(tx, actor.staffId, input.id, name));
  return { outcome: old === null ? "unknown" : "renamed" };
}
