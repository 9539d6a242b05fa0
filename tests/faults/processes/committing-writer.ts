// A writer in a process of its own: node --import tsx committing-writer.ts DATABASE_URL KEY_FILE COMMITS COUNTERS. Signs
// until that many groups were committed and writes what it saw as JSON: at every commit that was told to the callers,
// as many flushes of the log must have been made as commits.
import "../../setup/no-network.mjs";
import { openDatabase } from "../../../app/data/database";
import { loadKeys } from "../../../app/data/keys";
import { launchCampaign } from "../../../app/services/campaigns/launch-campaign";
import { campaignDraft } from "../../support/campaign";
import { sign } from "../../support/sign";
import { contextOn } from "../engines";
import { readCounter } from "../io-shim";

const IN_FLIGHT = 8;

const [url = "", keyFile = "", wanted = "", counters = ""] = process.argv.slice(2);
let commits = 0;
let acknowledged = 0;
let tooFew = 0;
let base = 0;
const db = await openDatabase({
  url,
  onCommit: (writes) => {
    commits++;
    acknowledged += writes;
    if (readCounter(counters, "logFlushes") - base < commits) tooFew++;
  },
});
base = readCounter(counters, "logFlushes");
const ctx = contextOn(db, await loadKeys(keyFile), () => new Date());
await launchCampaign(ctx, campaignDraft());
let number = 0;
const lane = async () => {
  while (commits < Number(wanted)) await sign(ctx, campaignDraft().slug, { email: `flush-${number++}@example.org` });
};
await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
const flushes = readCounter(counters, "logFlushes") - base;
await db.close();
process.stdout.write(JSON.stringify({ commits, acknowledged, flushes, tooFew }));
