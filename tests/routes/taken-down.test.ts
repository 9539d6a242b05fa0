import { beforeAll, describe, expect, test } from "vitest";
import { translator } from "../../app/locales";
import { publishUpdate } from "../../app/services/updates/publish-update";
import { launchTestCampaign } from "../support/campaign";
import { withoutTicket } from "../support/html";
import { useSite } from "../support/site";

const site = useSite();
let ticket = "";

beforeAll(async () => {
  const { runtime } = site();
  for (const slug of ["taken-down", "never-public", "drafted"]) {
    await launchTestCampaign(runtime, { slug });
    await publishUpdate(runtime, { slug, texts: { en: { title: "News", body: "We met." } } });
  }
  const form = { name: "Ada", email: "zoe@example.org", country: "CH", consent: "on" };
  const signed = (await site().ask("/campaigns/taken-down", { body: form })).headers.location ?? "";
  expect(withoutTicket(signed)).toBe("/campaigns/taken-down/signed");
  ticket = signed.split("/").at(-1) as string;
  const change = (slug: string, data: { state: string; publishedAt?: null }) =>
    runtime.db.write((tx) => tx.campaign.update({ where: { slug }, data }));
  await change("taken-down", { state: "archived" });
  await change("never-public", { state: "archived", publishedAt: null });
  await change("drafted", { state: "draft" });
  site().clock.advance(5_000);
});

const PAGES: [path: string, sub: () => string][] = [
  ["itself", () => ""],
  ["its updates", () => "/updates"],
  ["a page of its updates", () => "/updates?page=2"],
  ["an update", () => "/updates/1"],
  ["its signers", () => "/signers"],
  ["the page after signing", () => "/signed"],
  ["the page after signing, with a ticket", () => `/signed/${ticket}`],
];
const FILES = ["/count.json", "/live", "/updates/feed.xml", "/map.svg", "/social.png"];

describe("of a campaign that was taken down", () => {
  test.each(PAGES)("%s is gone, says so in the reader's language, and leads on", async (_, sub) => {
    for (const [prefix, locale] of [
      ["", "en"],
      ["/ar", "ar"],
    ] as const) {
      const reply = await site().ask(`${prefix}/campaigns/taken-down${sub()}`);
      expect([reply.status, reply.headers["cache-control"]]).toEqual([410, "no-store"]);
      expect(reply.text).toContain(`<html lang="${locale}"`);
      expect(reply.text).toContain(translator(locale).t("campaign.gone.title"));
      expect(reply.text).toContain('<form class="search"');
      expect(reply.text).not.toMatch(/class="share"|We met\.|zoe@example\.org/);
    }
  });

  test.each(FILES)("%s is gone, in few words", async (file) => {
    const reply = await site().ask(`/campaigns/taken-down${file}`);
    expect([reply.status, reply.headers["cache-control"]]).toEqual([410, "no-store"]);
    expect(reply.text.length).toBeLessThan(30);
  });

  test("the form in a frame and the page after it are gone as well", async () => {
    for (const sub of ["", "/signed"]) expect((await site().ask(`/embed/taken-down${sub}`)).status).toBe(410);
  });
});

describe.each(["never-public", "drafted", "nowhere"])("of a campaign that no stranger saw (%s)", (slug) => {
  test("nothing is there", async () => {
    for (const sub of [...PAGES.map(([, sub]) => sub()), ...FILES])
      expect([sub, (await site().ask(`/campaigns/${slug}${sub}`)).status]).toEqual([sub, 404]);
  });
});
