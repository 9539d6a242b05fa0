import type { Locale } from "../../domain/locales";
import { readCount } from "../campaigns/read-count";
import { type NextSteps, readNextSteps } from "../campaigns/read-next-steps";
import type { Ctx } from "../context";
import { type Receipt, readReceipt } from "./read-receipt";

/** What a signer sees who has just confirmed. */
export interface Thanks {
  /** Confirmed signatures of the campaign now; null where it is not public any more. */
  count: number | null;
  receipt: Receipt | null;
  steps: NextSteps | null;
}

/** The thanks behind a confirmation, by the signer's own link: receipt, count, and what can be done next. */
export async function readThanks(
  ctx: Ctx,
  input: { manageToken: string; slug: string; locale: Locale },
): Promise<Thanks> {
  const { manageToken, slug, locale } = input;
  const [count, receipt, steps] = await Promise.all([
    readCount(ctx, { slug }),
    readReceipt(ctx, { token: manageToken }),
    readNextSteps(ctx, { slug, locale }),
  ]);
  return { count: count?.confirmed ?? null, receipt, steps };
}
