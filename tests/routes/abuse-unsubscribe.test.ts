import { expect, test } from "vitest";
import { launchTestCampaign } from "../support/campaign";
import { hashOfRows } from "../support/contents";
import { signAndConfirm, tokenFor } from "../support/sign";
import { useSite } from "../support/site";

const site = useSite();
const URLENCODED = { "content-type": "application/x-www-form-urlencoded" };
const MULTIPART = { "content-type": "multipart/form-data; boundary=mail" };
const ONE_CLICK = "List-Unsubscribe=One-Click";

let people = 0;

/** Somebody who gets news, and where their mails let them stop it. */
async function reader() {
  people += 1;
  const email = `reader${people}@example.org`;
  const { slug } = await launchTestCampaign(site().runtime, { slug: `news-${people}` });
  const manage = await signAndConfirm(site().runtime, slug, { email, updates: "on" });
  return { email, slug, manage, path: `/unsubscribe/${await tokenFor(site().runtime, email, "unsubscribe")}` };
}

/** Whether the next mail with news would be wanted. */
async function getsNews(email: string): Promise<boolean> {
  const { db, keys } = site().runtime;
  const emailKey = keys.emailKey(email);
  const row = await db.read.signature.findFirstOrThrow({ where: { emailKey } });
  return row.updates && (await db.read.suppression.count({ where: { emailKey, scope: "updates" } })) === 0;
}

test.each([
  ["with a hidden origin", { origin: "null" }],
  ["sent from elsewhere", { origin: "https://mail.example", "sec-fetch-site": "cross-site" }],
  ["with nothing but the form", {}],
])("abuse 51, A15: one request %s is all that unsubscribing takes, and it works at once", async (_, headers) => {
  const { email, path } = await reader();
  expect(await getsNews(email)).toBe(true);
  const reply = await site().ask(path, { body: ONE_CLICK, headers: { ...URLENCODED, ...headers } });
  expect([reply.status, reply.headers.location, reply.headers["set-cookie"]]).toEqual([200, undefined, undefined]);
  expect(await getsNews(email)).toBe(false);
});

test("abuse 51: a second click, and a link that is cut or of nobody, get the same answer and change nothing", async () => {
  const { path } = await reader();
  const click = async (to: string) => {
    const { head, text } = await site().ask(to, { body: ONE_CLICK, headers: URLENCODED });
    return (head + text).replaceAll(to, "/…").replace(/Content-Length: \d+/, "");
  };
  const first = await click(path);
  expect(first).toMatch(/^200\n/);
  const before = hashOfRows(site().runtime.env.databaseUrl);
  for (const to of [path, `/unsubscribe/${"Z".repeat(32)}`, path.slice(0, -1), "/unsubscribe/x", "/unsubscribe/%00"])
    expect(await click(to)).toBe(first);
  expect(hashOfRows(site().runtime.env.databaseUrl)).toBe(before);
});

test.each([
  ["abuse 65: JSON", { "content-type": "application/json" }, '{"List-Unsubscribe":"One-Click"}'],
  ["abuse 64: more than 64 KB", URLENCODED, `${ONE_CLICK}&x=${"y".repeat(64 * 1024)}`],
  ["abuse 64: a file", MULTIPART, filePart(1)],
  ["abuse 64: thousands of files", MULTIPART, filePart(10_000)],
  ["abuse 65: parts without an end", MULTIPART, '--mail\r\nContent-Disposition: form-data; name="a"\r\n\r\n'],
])("%s instead of the form stops nothing", async (_, headers, body) => {
  const { email, path } = await reader();
  const { status } = await site().ask(path, { body, headers });
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(await getsNews(email)).toBe(true);
});

test("abuse 52: a leaked link stops the news and nothing else, and the signer's own link brings the news back", async () => {
  const { email, slug, manage, path } = await reader();
  await site().ask(path, { body: { "List-Unsubscribe": "One-Click", intent: "erase", sure: "on" } });
  expect((await site().ask(`/signature/${manage}`)).text).toContain("confirmed and counted");
  expect(JSON.parse((await site().ask(`/campaigns/${slug}/count.json`)).text).confirmed).toBe(1);
  expect(await getsNews(email)).toBe(false);
  await site().ask(`/signature/${manage}`, { body: { intent: "display", showName: "on", updates: "on" } });
  expect(await getsNews(email)).toBe(true);
});

function filePart(files: number): string {
  const part = (i: number) => `--mail\r\nContent-Disposition: form-data; name="f${i}"; filename="f"\r\n\r\nx\r\n`;
  return `${Array.from({ length: files }, (_, i) => part(i)).join("")}--mail--\r\n`;
}
