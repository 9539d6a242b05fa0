import type { OutboxRow } from "../../data/outbox";
import type { OutgoingMessage } from "../../mail/message";
import type { Ctx } from "../context";

/** Placeholder until helper F replaces this file; keep the name composeLetter and this signature. */
export async function composeLetter(_ctx: Ctx, _row: OutboxRow): Promise<OutgoingMessage | null> {
  return null;
}
