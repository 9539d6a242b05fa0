import { expect, test } from "vitest";
import { forgetQuotas } from "../../app/services/mail/forget-quotas";
import { launchTestCampaign } from "../support/campaign";
import { bytesOf, hashOfRows, meddle } from "../support/contents";
import { signAndConfirm, tokenFor } from "../support/sign";
import { useSite } from "../support/site";

const site = useSite();
const DAY_MS = 24 * 60 * 60 * 1000;
const CHECKPOINT = "PRAGMA wal_checkpoint(TRUNCATE)";

/** Everything in the database that belongs to one person: bytes or text that must be gone once they are. */
async function tracesOf(email: string): Promise<Buffer[]> {
  const { db, keys } = site().runtime;
  const emailKey = keys.emailKey(email);
  const row = await db.read.signature.findFirstOrThrow({ where: { emailKey }, include: { tokens: true } });
  const texts = [emailKey, ...row.tokens.map((token) => token.hash)];
  return [Buffer.from(row.sealed ?? []), Buffer.from(row.nonce ?? []), ...texts.map((text) => Buffer.from(text))];
}

test("A21: erasing over the signer's link leaves no byte of the person in the database, its rows and its file", async () => {
  const { runtime } = site();
  const url = runtime.env.databaseUrl;
  const { id, slug } = await launchTestCampaign(runtime);
  const manage = await signAndConfirm(runtime, slug, { email: "gone@example.org", name: "Gone Person", updates: "on" });
  await signAndConfirm(runtime, slug, { email: "stays@example.org", name: "Staying Person" });
  const traces = await tracesOf("gone@example.org");
  expect(traces).toHaveLength(6);
  for (const trace of traces) expect(bytesOf(url).includes(trace)).toBe(true);

  const done = await site().ask(`/signature/${manage}`, { body: { intent: "erase", sure: "on" } });
  expect(done.status).toBe(200);
  expect(done.text).not.toMatch(/Gone Person|gone@/);
  const people = await runtime.db.read.signature.findMany({ where: { campaignId: id }, orderBy: { state: "asc" } });
  expect(people.map((row) => row.state)).toEqual(["confirmed", "erased"]);
  expect(people[1]).toMatchObject({ sealed: null, nonce: null, emailKey: null });

  // How many mails an address got is known until its day is over, so that nobody erases to get around the limit.
  site().clock.advance(DAY_MS);
  await forgetQuotas(runtime);
  meddle(url, CHECKPOINT);
  const bytes = bytesOf(url);
  for (const trace of await tracesOf("stays@example.org")) expect(bytes.includes(trace)).toBe(true);
  expect(traces.filter((trace) => bytes.includes(trace)).map(String)).toEqual([]);
});

test("A21: 'this was not me' leaves no row of the person, and pressing it again changes nothing", async () => {
  const { runtime } = site();
  const { slug } = await launchTestCampaign(runtime, { slug: "not-me" });
  await signAndConfirm(runtime, slug, { email: "other@example.org" });
  const confirm = `/confirm/${await tokenFor(runtime, "other@example.org", "confirm")}`;
  expect((await site().ask(confirm, { body: { intent: "not_me" } })).status).toBe(200);
  const before = hashOfRows(runtime.env.databaseUrl);
  const emailKey = runtime.keys.emailKey("other@example.org");
  expect(await runtime.db.read.signature.count({ where: { emailKey } })).toBe(0);
  expect((await site().ask(confirm, { body: { intent: "not_me" } })).status).toBe(404);
  expect(hashOfRows(runtime.env.databaseUrl)).toBe(before);
});
