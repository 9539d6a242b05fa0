import { newId } from "../../data/ids";
import { insertLocalMail } from "../../data/local-mail";
import type { Ctx } from "../context";
import { localMailContext } from "./local-mail";

/** How many mails the local mailbox keeps. */
export const LOCAL_MAILS_KEPT = 500;

/** Puts the MIME text of a mail into the local mailbox, sealed. Throws DataError. */
export async function storeLocalMail(ctx: Ctx, raw: Uint8Array): Promise<void> {
  const receivedAt = ctx.clock();
  const id = newId(receivedAt, ctx.random);
  const sealed = ctx.keys.seal(raw, localMailContext(id)).bytes;
  await ctx.db.write((tx) => insertLocalMail(tx, { id, sealed, receivedAt }, LOCAL_MAILS_KEPT));
}
