import { type Database, openDatabase, type Provider } from "../../app/data/database";
import { launchCampaign } from "../../app/services/campaigns/launch-campaign";
import { previewConfirmation } from "../../app/services/signatures/preview-confirmation";
import { campaignDraft } from "../support/campaign";
import { sign, tokenFor } from "../support/sign";
import { contextOn, type Engines, withDatabase } from "./engines";
import { createFindings, type Findings, type Trial, trial } from "./outcome";

const PARALLEL = 100;

/**
 * Many people press the button at once with one address, in other spellings too: one row, one live link, one mail. On
 * Postgres half of them come in through a second process's connections.
 */
export async function parallelSigns(engines: Engines, provider: Provider, rounds: number): Promise<Trial> {
  const findings = createFindings();
  await withDatabase(engines, provider, async (db, url) => {
    const second = provider === "postgres" ? await openDatabase({ url }) : null;
    const contexts = [db, second ?? db].map((one) => contextOn(one, engines.keys, () => new Date()));
    const [ctx, other] = contexts as [(typeof contexts)[0], (typeof contexts)[0]];
    const { slug, id } = { slug: campaignDraft().slug, ...(await launchCampaign(ctx, campaignDraft())) };
    for (let round = 0; round < rounds; round++) {
      const spellings = [
        `Par.Allel${round}@gmail.com`,
        `parallel${round}+news@googlemail.com`,
        `PARALLEL${round}@gmail.com`,
      ];
      const results = await Promise.all(
        Array.from({ length: PARALLEL }, (_, i) =>
          sign(i % 2 ? ctx : other, slug, { email: spellings[i % spellings.length] as string }),
        ),
      );
      for (const { outcome } of results) findings.expect("outcome", outcome, "accepted");
      await inspect(db, id, ctx.keys.emailKey(`parallel${round}@gmail.com`), findings);
      const token = await tokenFor(ctx, spellings[0] as string, "confirm");
      findings.expect("state of the link", (await previewConfirmation(ctx, { token })).state, "ready");
    }
    findings.expect("signatures", await db.read.signature.count(), rounds);
    findings.expect("links", await db.read.token.count(), rounds);
    findings.expect("mails", await db.read.outbox.count(), rounds);
    await second?.close();
  });
  return trial(
    {
      promise: "A4 one person counts once",
      rounds: `${rounds} rounds × ${PARALLEL} at once, ${provider}`,
      injected: provider === "postgres" ? "three spellings, two connection pools" : "three spellings",
    },
    "1 row, 1 live link, 1 mail in every round",
    findings,
  );
}

async function inspect(db: Database, campaignId: string, emailKey: string, findings: Findings): Promise<void> {
  const rows = await db.read.signature.findMany({ where: { campaignId, emailKey }, include: { tokens: true } });
  findings.expect("rows of one address", rows.length, 1);
  findings.expect("links of one signature", rows[0]?.tokens.length, 1);
  findings.expect(
    "mails of one signature",
    await db.read.outbox.count({ where: { signatureId: rows[0]?.id ?? "" } }),
    1,
  );
}
