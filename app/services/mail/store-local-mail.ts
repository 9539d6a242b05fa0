import type { GroupKind } from "../../data/database";
import { newId } from "../../data/ids";
import { insertLocalMails } from "../../data/local-mail";
import type { Ctx } from "../context";
import { localMailContext } from "./local-mail";

/** How many mails the local mailbox keeps. */
export const LOCAL_MAILS_KEPT = 500;

/** Puts the MIME text of a mail into the local mailbox, sealed. Throws DataError. */
export async function storeLocalMail(ctx: Ctx, raw: Uint8Array): Promise<void> {
  const receivedAt = ctx.clock();
  const id = newId(receivedAt, ctx.random);
  const sealed = ctx.keys.seal(raw, localMailContext(id)).bytes;
  await ctx.db.writeGrouped(storeGroup, { id, sealed, receivedAt });
}

/** Mails that come in together share a commit. */
const storeGroup: GroupKind<{ id: string; sealed: Uint8Array<ArrayBuffer>; receivedAt: Date }, void> = {
  name: "store-local-mail",
  maxItems: 50,
  async run(tx, mails) {
    await insertLocalMails(tx, mails, LOCAL_MAILS_KEPT);
    return mails.map(() => undefined);
  },
};
