import { describe, expect, test } from "vitest";
import { launchCampaign } from "../../app/services/campaigns/launch-campaign";
import { campaignDraft } from "../support/campaign";
import { bytesOf, meddle } from "../support/contents";
import { fieldValue, textOfId } from "../support/html";
import { signAndConfirm, tokenFor } from "../support/sign";
import { DEMO, type Reply, useSite } from "../support/site";

const site = useSite();
const DAY_MS = 24 * 60 * 60 * 1000;
const PLACE = "Canarytown";
const COMMENT = "canary comment";
const ASK = "Name me on the page of the campaign.";

const TEXTS = Object.fromEntries(
  Object.entries(campaignDraft().texts).map(([locale, text]) => [locale, { ...text, consentPublic: ASK }]),
);

let people = 0;

/** A campaign of its own, which asks its signers whether they want to be named. */
async function launch(slug: string, changes: Parameters<typeof campaignDraft>[0] = {}): Promise<string> {
  await launchCampaign(site().runtime, campaignDraft({ slug, texts: TEXTS, ...changes }));
  return `/campaigns/${slug}`;
}

/** Confirmed signers; returns their own tokens. */
function signers(path: string, count: number, fields: Record<string, string> = {}): Promise<string[]> {
  const slug = path.slice("/campaigns/".length);
  return Promise.all(
    Array.from({ length: count }, () => {
      people += 1;
      const person = { name: `Named Person ${people}`, email: `named.${people}@example.org`, place: PLACE };
      return signAndConfirm(site().runtime, slug, { ...person, comment: COMMENT, ...fields });
    }),
  );
}

function namesIn({ text }: Reply): string[] {
  return [...text.matchAll(/<bdi>(Named Person \d+)<\/bdi>/g)].map(([, name]) => name as string);
}

function tableIn({ text }: Reply): string {
  return /<div class="countries">.*?<\/figure>/s.exec(text)?.[0] ?? "";
}

describe("abuse 71: names in public", () => {
  test("are hidden under ten, and until the second day after", async () => {
    const path = await launch("few");
    await signers(path, 9, { showPublic: "on" });
    await signers(path, 3);
    site().clock.advance(2 * DAY_MS);
    await signers(path, 1, { showPublic: "on" });
    for (const page of [path, `${path}/signers`, `/ko${path}/signers`]) {
      const reply = await site().ask(page);
      expect([reply.status, namesIn(reply)]).toEqual([200, []]);
      expect(reply.text).not.toContain("Named Person");
    }
    expect((await site().ask(`${path}/signers`)).text).toContain("No names are shown here");
    site().clock.advance(DAY_MS);
    expect(namesIn(await site().ask(path))).toEqual([]);
    site().clock.advance(DAY_MS);
    for (const page of [path, `${path}/signers`]) expect(namesIn(await site().ask(page))).toHaveLength(10);
  });

  test("stand without town, comment, date and address, in an order that is not that of signing", async () => {
    const path = await launch("many");
    await signers(path, 30, { showPublic: "on", country: "KE" });
    const signedOn = site().clock.now();
    site().clock.advance(2 * DAY_MS);
    const page = await site().ask(`${path}/signers`);
    const names = namesIn(page);
    expect(names).toHaveLength(30);
    const inOrder = [...names].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
    expect(names).not.toEqual(inOrder);
    expect(names).not.toEqual([...inOrder].reverse());
    expect(page.text).toContain("Kenya");
    const said = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(signedOn);
    for (const reply of [page, await site().ask(path)]) {
      const list = reply.text.slice(reply.text.indexOf('class="signers"'), reply.text.lastIndexOf("Named Person"));
      expect(list).not.toMatch(/<time|\d{4}-\d{2}-\d{2}|named\.\d|@example/);
      expect(list).not.toContain(said);
      expect(reply.text).not.toContain(PLACE);
      expect(reply.text).not.toContain(COMMENT);
    }
    expect(page.text).toMatch(/<meta name="robots" content="noindex/);
  });

  test("are a part on the campaign's page, and a page at a time on their own", async () => {
    const path = await launch("more");
    await signers(path, 130, { showPublic: "on" });
    site().clock.advance(2 * DAY_MS);
    expect(namesIn(await site().ask(path))).toHaveLength(24);
    const [first, second] = [await site().ask(`${path}/signers`), await site().ask(`${path}/signers?page=2`)];
    expect(new Set([...namesIn(first), ...namesIn(second)]).size).toBe(130);
    expect(first.text).toContain(`href="${path}/signers?page=2"`);
    for (const [query, status] of [
      ["page=1", 200],
      ["page=3", 404],
      ["page=9999", 404],
      ["page=-1", 200],
      ["page=2x", 200],
      ["x=1", 200],
    ])
      expect([query, (await site().ask(`${path}/signers?${query}`)).status]).toEqual([query, status]);
  });

  test("have no page where there is no campaign", async () => {
    expect((await site().ask("/campaigns/nowhere/signers")).status).toBe(404);
    expect((await site().ask("/campaigns/nowhere/map.svg")).status).toBe(404);
  });

  test("are asked for in the campaign's words, not ticked beforehand, and not where the campaign shows none", async () => {
    const path = await launch("asking");
    const form = (await site().ask(path)).text;
    expect(form).toContain(ASK);
    expect(fieldValue(form, "showPublic")).toBeNull();
    const again = await site().ask(path, { body: { name: "", showPublic: "on" } });
    expect([again.status, fieldValue(again.text, "showPublic")]).toEqual([422, "on"]);
    const silent = await launch("silent", { showsSigners: false });
    expect((await site().ask(silent)).text).not.toContain('name="showPublic"');
    expect((await site().ask(`${silent}/signers`)).text).toContain("No names are shown here");
  });

  test("are taken back on the signer's own page at once, and leave no byte in the database's file", async () => {
    const { runtime } = site();
    const url = runtime.env.databaseUrl;
    const path = await launch("leaving");
    const [token] = await signers(path, 1, { showPublic: "on", name: "Leaving Somebody" });
    await signers(path, 12, { showPublic: "on" });
    site().clock.advance(2 * DAY_MS);
    expect((await site().ask(`${path}/signers`)).text).toContain("Leaving Somebody");
    meddle(url, "PRAGMA wal_checkpoint(TRUNCATE)");
    expect(bytesOf(url).includes("Leaving Somebody")).toBe(true);
    const own = `/signature/${token}`;
    expect(fieldValue((await site().ask(own)).text, "showPublic")).toBe("on");
    const saved = await site().ask(own, { body: { intent: "display", showName: "on" } });
    expect(saved.text).toContain("Saved.");
    expect(fieldValue(saved.text, "showPublic")).toBeNull();
    expect((await site().ask(`${path}/signers`)).text).not.toContain("Leaving Somebody");
    meddle(url, "PRAGMA wal_checkpoint(TRUNCATE)");
    expect(bytesOf(url).includes("Leaving Somebody")).toBe(false);
    await site().ask(own, { body: { intent: "display", showName: "on", showPublic: "on" } });
    const file = JSON.parse((await site().ask(`${own}/data.json`)).text);
    const nextDay = Math.floor(site().clock.now().getTime() / DAY_MS) + 2;
    expect(file.signature).toMatchObject({
      showPublic: true,
      namedFrom: new Date(nextDay * DAY_MS).toISOString(),
    });
    expect((await site().ask(`${path}/signers`)).text).not.toContain("Leaving Somebody");
  });

  test("of hostile signers stay text", async () => {
    const path = await launch("hostile");
    await signers(path, 10, { showPublic: "on", name: "<b>Bold</b> & \u202eback" });
    site().clock.advance(2 * DAY_MS);
    const { text } = await site().ask(`${path}/signers`);
    expect(text).toContain("<bdi>&lt;b&gt;Bold&lt;/b&gt; &amp; ");
    expect(text).not.toContain("<b>Bold");
  });
});

describe("abuse 71: signatures per country", () => {
  test("are shown from 5 on; smaller countries are added up, and a single one takes another along", async () => {
    const path = await launch("countries");
    await signers(path, 8, { country: "KE" });
    await signers(path, 6, { country: "EE" });
    await signers(path, 5, { country: "CH" });
    expect(tableIn(await site().ask(path))).toMatch(/Kenya.*Estonia.*Switzerland/s);
    const before = (await site().ask(`${path}/map.svg`)).text;
    await signers(path, 1, { country: "MT" });
    const reply = await site().ask(path);
    const table = tableIn(reply);
    expect(table).toMatch(/Kenya.*Estonia/s);
    expect(table).not.toMatch(/Malta|Switzerland/);
    expect(table).toContain("From 2 other countries there are 6 signatures in all.");
    expect(textOfId(reply.text, "countries-caption")).toBe("Signatures per country");
    const after = (await site().ask(`${path}/map.svg`)).text;
    const steps = (svg: string) => [...svg.matchAll(/<path class="(\w+)"/g)].map(([, name]) => name);
    expect([steps(before), steps(after)]).toEqual([
      ["n", "s1", "s2", "s5"],
      ["n", "s2", "s5"],
    ]);
    expect(after).not.toContain("<circle");
  });

  test("are nowhere on the page while only few have signed", async () => {
    const path = await launch("first");
    await signers(path, 3, { country: "MT" });
    const reply = await site().ask(path);
    expect(tableIn(reply)).toBe("");
    expect(reply.text).not.toContain("map.svg");
    expect((await site().ask(`${path}/map.svg`)).text).toMatch(/<\/style><path class="n"[^>]*\/><\/svg>$/);
  });

  test("are a picture with a policy of its own, to be asked for again with its validator", async () => {
    const path = `/campaigns/${DEMO}/map.svg`;
    const map = await site().ask(path);
    expect([map.status, map.headers["content-type"]]).toEqual([200, "image/svg+xml"]);
    expect(map.headers["cache-control"]).toMatch(/^public, max-age=\d+$/);
    expect(map.headers["content-security-policy"]).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; frame-ancestors 'none'$/,
    );
    const again = await site().ask(path, { headers: { "if-none-match": String(map.headers.etag) } });
    expect([again.status, again.text]).toEqual([304, ""]);
    expect((await site().ask(path, { method: "POST", body: { x: "1" } })).status).toBe(405);
  });
});

test("A22: no name that is shown in public is in the log", async () => {
  const path = await launch("logged");
  const [token] = await signers(path, 10, { showPublic: "on" });
  await site().ask(`/confirm/${await tokenFor(site().runtime, `named.${people}@example.org`, "confirm")}`);
  await site().ask(`/signature/${token}`, { body: { intent: "display", showPublic: "on" } });
  site().clock.advance(2 * DAY_MS);
  await site().ask(`${path}/signers`);
  expect(site().logs.length).toBeGreaterThan(0);
  expect(JSON.stringify(site().logs)).not.toMatch(/Named Person|named\.\d/);
});
