import { describe, expect, test } from "vitest";
import { LOCALES } from "../../app/domain/locales";
import { translator } from "../../app/locales";
import { TICKET_LIFE_MS } from "../../app/services/signatures/signed-ticket";
import { launchTestCampaign } from "../support/campaign";
import { fieldValue, withoutTicket } from "../support/html";
import { signForm } from "../support/sign";
import { DEMO, type Reply, useSite } from "../support/site";

const site = useSite({ pageTtlMs: 60_000 });
const PARTNER = "https://partner.example";
const SECOND = "https://second.example";
const EMBED = "/embed/commission";
const FORM = { name: "Ada Example", country: "CH", consent: "on" };
let signers = 0;

/** A campaign that two partners show. Made once. */
async function embedded(): Promise<void> {
  const { runtime } = site();
  if ((await runtime.db.read.campaign.count({ where: { slug: "commission" } })) > 0) return;
  const origins = [
    { origin: PARTNER, source: "partner" },
    { origin: SECOND, source: "second" },
  ];
  await launchTestCampaign(runtime, { origins });
}

function sourcesOf(policy: unknown, directive: string): string[] {
  const found = String(policy)
    .split("; ")
    .find((part) => part.startsWith(`${directive} `));
  return found?.split(" ").slice(1) ?? [];
}

/** Posts the form with an address of its own, and gives the source that was stored. */
async function sign(path: string, fields: Record<string, string> = {}, headers = {}): Promise<[Reply, string | null]> {
  signers += 1;
  const email = `signer-${signers}@example.org`;
  const reply = await site().ask(path, { body: { ...FORM, email, ...fields }, headers });
  const { db, keys } = site().runtime;
  const emailKey = keys.emailKey(signForm({ email }).email.canonical);
  const row = await db.read.signature.findFirst({ where: { emailKey } });
  return [reply, row?.source ?? null];
}

describe("the form in a frame", () => {
  test("abuse 59: may be shown by the campaign's partners and by us, and no other page of ours may be shown at all", async () => {
    await embedded();
    for (const path of [EMBED, `/ko${EMBED}`, `${EMBED}/signed`, `${EMBED}?theme=dark&tone=green`]) {
      const { status, headers } = await site().ask(path);
      expect([path, status]).toEqual([path, 200]);
      expect(sourcesOf(headers["content-security-policy"], "frame-ancestors")).toEqual(["'self'", PARTNER, SECOND]);
      expect(headers["x-frame-options"]).toBeUndefined();
      expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
      expect(headers["cross-origin-embedder-policy"]).toBe("require-corp");
      expect(headers["set-cookie"]).toBeUndefined();
    }
    for (const path of [
      "/",
      "/campaigns/commission",
      "/campaigns/commission/signed",
      "/offline",
      "/nowhere",
      "/staff/mailbox",
    ]) {
      const { headers } = await site().ask(path);
      expect([path, headers["x-frame-options"]]).toEqual([path, "DENY"]);
      expect(sourcesOf(headers["content-security-policy"], "frame-ancestors")).toEqual(["'none'"]);
      expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    }
  });

  test("abuse 59: a campaign without partners, and one that is not there, may be shown by nobody else", async () => {
    for (const [path, status] of [
      [`/embed/${DEMO}`, 200],
      ["/embed/nowhere", 404],
      ["/embed/nowhere/signed", 404],
    ] as const) {
      const reply = await site().ask(path);
      expect([path, reply.status]).toEqual([path, status]);
      const allowed = sourcesOf(reply.headers["content-security-policy"], "frame-ancestors");
      expect(allowed.slice(0, 1)).toEqual(["'self'"]);
      expect(allowed).not.toContain(PARTNER);
    }
  });

  test("abuse 59: a form that came back, and one that went too late, keep the list", async () => {
    await embedded();
    const [retry] = await sign(EMBED, { name: "" });
    expect([retry.status, retry.headers["x-frame-options"]]).toEqual([422, undefined]);
    expect(sourcesOf(retry.headers["content-security-policy"], "frame-ancestors")).toContain(PARTNER);
    const [broken] = await sign(EMBED, {}, { "content-type": "text/plain" });
    expect([broken.status, broken.headers["x-frame-options"]]).toEqual([400, undefined]);
    expect(sourcesOf(broken.headers["content-security-policy"], "frame-ancestors")).toContain(PARTNER);
  });

  test("abuse 57: signs with Origin: null, and with none, and from anywhere: there is no cookie to ride on", async () => {
    await embedded();
    for (const headers of [{ origin: "null", "sec-fetch-site": "cross-site" }, {}, { origin: PARTNER }]) {
      const [reply, source] = await sign(`${EMBED}?via=partner`, {}, headers);
      const next = withoutTicket(String(reply.headers.location));
      expect([reply.status, next, source]).toEqual([303, `${EMBED}/signed?via=partner`, "partner"]);
      expect(reply.headers["set-cookie"]).toBeUndefined();
      expect(reply.headers["cross-origin-resource-policy"]).toBe("cross-origin");
    }
  });

  test.each([
    [`${EMBED}?via=second`, {}, "second"],
    [`${EMBED}?from=${encodeURIComponent(SECOND)}`, {}, "second"],
    [`${EMBED}?from=https%3A%2F%2Fstranger.example`, {}, ""],
    [`${EMBED}?via=stranger`, {}, ""],
    [EMBED, { via: "stranger" }, ""],
    [`/embed/${DEMO}?via=partner`, {}, ""],
  ])("%s with %j counts under %j", async (path, fields, source) => {
    await embedded();
    expect((await sign(path, fields))[1]).toBe(source);
  });

  test("goes on to a page with the same look and source, in the same language", async () => {
    await embedded();
    const query = `?theme=dark&tone=green&from=${encodeURIComponent(PARTNER)}`;
    const [reply] = await sign(`/ko${EMBED}${query}&via=partner&junk=1`);
    expect(withoutTicket(String(reply.headers.location))).toBe(`/ko${EMBED}/signed${query}&via=partner`);
    const [stranger] = await sign(`/ko${EMBED}${query}&via=stranger`);
    expect(withoutTicket(String(stranger.headers.location))).toBe(`/ko${EMBED}/signed${query}`);
    const after = await site().ask(String(reply.headers.location));
    expect(after.text).toContain('<html lang="ko" dir="ltr" data-theme="dark" data-tone="green">');
    expect(after.text).toContain(translator("ko").t("signed.title"));
  });

  test("shows after signing the address that was typed, which stands in no address, log line or cache", async () => {
    await embedded();
    const email = "Typed.In.A.Frame@example.org";
    const { headers } = await site().ask(`${EMBED}?theme=dark`, { body: { ...FORM, email } });
    const path = String(headers.location);
    const page = await site().ask(path);
    expect(page.text).toContain(email);
    expect(page.text).toContain(`href="${EMBED}?theme=dark"`);
    expect(page.headers["cache-control"]).toBe("no-store");
    expect(page.headers["referrer-policy"]).toBe("same-origin");
    expect(page.headers["x-frame-options"]).toBeUndefined();
    expect(page.headers["cross-origin-embedder-policy"]).toBe("require-corp");
    expect(sourcesOf(page.headers["content-security-policy"], "frame-ancestors")).toEqual(["'self'", PARTNER, SECOND]);
    expect(page.text.split("</head>")[0]).not.toContain(email);
    expect(JSON.stringify([path, site().logs])).not.toMatch(/typed\.in/i);

    const kept = await site().ask(`${EMBED}/signed`);
    expect(kept.text).toContain(translator("en").t("signed.body"));
    for (const other of [path.replace("commission", DEMO), path.replace("?", "AAAA?"), `${EMBED}/signed/x`])
      expect([other, (await site().ask(other)).text.includes(email)]).toEqual([other, false]);
    site().clock.advance(TICKET_LIFE_MS);
    const late = await site().ask(path);
    expect([late.status, late.text.includes(email)]).toEqual([200, false]);
    expect(late.text).toContain(translator("en").t("signed.body"));
    expect((await site().ask(path.replace("commission", "nowhere"))).status).toBe(404);
  });

  test("A5: the answer to a form is as long for an address that signed as for a new one, and no other", async () => {
    await embedded();
    const email = "first.time@example.org";
    const heads = [];
    for (let time = 1; time <= 2; time += 1) heads.push((await site().ask(EMBED, { body: { ...FORM, email } })).head);
    expect(withoutTicket(heads[1] as string)).toBe(withoutTicket(heads[0] as string));
    expect(heads[1]).toHaveLength((heads[0] as string).length);
  });

  test("is bare: the ask, the count, the form; every link leads out into a tab of its own, and says so", async () => {
    await embedded();
    const { text } = await site().ask(EMBED);
    expect(text).not.toMatch(/site-header|site-footer|<nav/);
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    for (const words of ["Establish a commission", "We ask the member states", "I explicitly consent."])
      expect(text).toContain(words);
    expect(fieldValue(text, "text")).not.toBe("");
    const links = [...text.matchAll(/<a [^>]*href="\/[^>]*>.*?<\/a>/g)].map(([link]) => link);
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) {
      expect(link).toContain('target="_blank" rel="noopener"');
      expect(link).toContain("(opens in a new tab)");
    }
  });

  test("carries one script, which runs only for partners' pages, and no inline style", async () => {
    await embedded();
    const { text, headers } = await site().ask(EMBED);
    const scripts = [...text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
    expect(scripts).toEqual([
      expect.stringMatching(
        /^<script defer="" src="\/assets\/embed-frame-[\w-]+\.js" data-origins="https:\/\/partner\.example https:\/\/second\.example">$/,
      ),
    ]);
    expect(sourcesOf(headers["content-security-policy"], "script-src")).toEqual(["'self'"]);
    expect(sourcesOf(headers["content-security-policy"], "connect-src")).toEqual([]);
    expect(text).not.toMatch(/style="/);
  });

  test("abuse 68: is kept per theme and tone, and nothing else of its address reaches it", async () => {
    await embedded();
    const [plain, dark] = [await site().ask(EMBED), await site().ask(`${EMBED}?theme=dark`)];
    expect(dark.text).not.toBe(plain.text);
    for (const query of ["?theme=%22%3E%3Cscript%3E", "?tone=canary", "?from=canary&via=canary", "?theme=auto"])
      expect((await site().ask(EMBED + query)).text).toBe(plain.text);
  });

  test.each(LOCALES)("says in %s that a campaign is not there, or no longer", async (locale) => {
    await embedded();
    const { t } = translator(locale);
    const prefix = locale === "en" ? "" : `/${locale}`;
    const missing = await site().ask(`${prefix}/embed/nowhere`);
    expect([missing.status, missing.headers["cache-control"]]).toEqual([404, "no-store"]);
    expect(missing.text).toContain(t("embed.unknown.title"));
    const { db } = site().runtime;
    await launchTestCampaign(site().runtime, { slug: `gone-${locale}`, origins: [{ origin: PARTNER, source: "p" }] });
    await db.write((tx) => tx.campaign.update({ where: { slug: `gone-${locale}` }, data: { state: "archived" } }));
    const gone = await site().ask(`${prefix}/embed/gone-${locale}`);
    expect(gone.status).toBe(410);
    expect(gone.text).toContain(t("campaign.gone.title"));
    expect(sourcesOf(gone.headers["content-security-policy"], "frame-ancestors")).toContain(PARTNER);
    const late = await site().ask(`${prefix}/embed/gone-${locale}`, { body: { ...FORM, email: "late@example.org" } });
    expect(late.status).toBe(410);
  });

  test("of a closed campaign says so and shows no form", async () => {
    const { runtime } = site();
    await launchTestCampaign(runtime, { slug: "closed-one", origins: [{ origin: PARTNER, source: "p" }] });
    await runtime.db.write((tx) => tx.campaign.update({ where: { slug: "closed-one" }, data: { state: "closed" } }));
    const { status, text } = await site().ask("/embed/closed-one");
    expect(status).toBe(200);
    expect(text).toContain("sign-title");
    expect(text).not.toContain("<form");
  });
});

describe("what a partner's page loads", () => {
  test("embed.js may be loaded by every site, and is asked for anew after minutes", async () => {
    const { status, headers, text } = await site().ask("/embed.js");
    expect(status).toBe(200);
    expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
    expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(headers["cache-control"]).toBe("public, max-age=300");
    expect(text.length).toBeLessThan(1_500);
    for (const locale of LOCALES) expect(text).toContain(`"${locale}"`);
  });

  test("stylesheets and the frame's script reach a frame in a sandbox, which is of no origin", async () => {
    await embedded();
    const { text } = await site().ask(`${EMBED}?theme=dark`);
    const files = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path as string);
    expect(files).toHaveLength(3);
    for (const file of files) {
      const { status, headers } = await site().ask(file);
      expect([file, status, headers["cross-origin-resource-policy"]]).toEqual([file, 200, "cross-origin"]);
      expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    }
  });
});
