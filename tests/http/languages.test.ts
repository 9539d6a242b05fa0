import { beforeAll, describe, expect, test } from "vitest";
import { LOCALES, languageTag } from "../../app/domain/locales";
import { translator } from "../../app/locales";
import { DEMO, useSite } from "../support/site";

const site = useSite({ pageTtlMs: 60_000 });
const CAMPAIGN = `/campaigns/${DEMO}`;

beforeAll(async () => {
  // The demo campaign is written in all our languages; here it is one that is not.
  const isElse = { locale: { notIn: ["en", "ko"] } };
  await site().runtime.db.write((tx) => tx.campaignText.deleteMany({ where: isElse }));
});

function languageOf(html: string): string | undefined {
  return /<html lang="([^"]+)"/.exec(html)?.[1];
}

describe("a first visit", () => {
  test.each([
    ["ko-KR,ko;q=0.9,en;q=0.8", "/ko"],
    ["zh-CN", "/zh"],
    ["ar, en;q=0.5", "/ar"],
    ["it, pt-BR;q=0.9, en;q=0.8", "/pt"],
  ])("of somebody who reads %s is shown the way to %s, which nobody keeps", async (accepted, home) => {
    for (const method of ["GET", "HEAD"]) {
      const { status, headers } = await site().ask("/", { method, headers: { "accept-language": accepted } });
      expect([status, headers.location]).toEqual([302, home]);
      expect([headers["cache-control"], headers.vary, headers["set-cookie"]]).toEqual([
        "no-store",
        "Accept-Language",
        undefined,
      ]);
    }
  });

  test("keeps what the address says besides", async () => {
    const { headers } = await site().ask("/?link=broken&via=a", { headers: { "accept-language": "ja" } });
    expect(headers.location).toBe("/ja?link=broken&via=a");
  });

  test.each(["en-GB", "it", "*", "", "ko;q=0"])("of somebody who reads %j is answered in English", async (accepted) => {
    const { status, headers, text } = await site().ask("/", { headers: { "accept-language": accepted } });
    expect([status, languageOf(text)]).toEqual([200, "en"]);
    expect(headers.vary).toContain("Accept-Language");
    expect(headers["cache-control"]).toMatch(/^public/);
  });

  test.each(["/en", "/ko", CAMPAIGN, `/ar${CAMPAIGN}`, `${CAMPAIGN}/signed`])(
    "abuse 68: %s is the same page whatever language the visitor reads, since its address names one",
    async (path) => {
      const [plain, asked] = [
        await site().ask(path),
        await site().ask(path, { headers: { "accept-language": "de, ja;q=0.5" } }),
      ];
      expect(asked.status).toBe(200);
      expect(asked.head).toBe(plain.head);
      expect(asked.text).toBe(plain.text);
      expect(String(plain.headers.vary)).not.toContain("Accept-Language");
    },
  );

  test("whoever chose English stays in English: no link of an English page leads to where it is chosen", async () => {
    for (const path of ["/en", CAMPAIGN, `${CAMPAIGN}/signed`, "/nowhere"]) {
      const { text } = await site().ask(path);
      expect(text).toContain('href="/en"');
      expect(text).not.toContain('<a href="/"');
    }
  });
});

describe("every language", () => {
  test.each(LOCALES)("%s has a home and a campaign page that say what they are written in", async (locale) => {
    const { dir, t } = translator(locale);
    for (const path of [`/${locale}`, locale === "en" ? CAMPAIGN : `/${locale}${CAMPAIGN}`]) {
      const { status, text } = await site().ask(path);
      expect(status).toBe(200);
      expect(text).toContain(`<html lang="${languageTag(locale)}" dir="${dir}">`);
      expect(text).toContain(t("site.skip"));
    }
  });

  test("is in the menu, under its own name, with the same page; the current one is marked", async () => {
    const { text } = await site().ask(`/ar${CAMPAIGN}`);
    const menu = /<nav class="languages".*?<\/nav>/s.exec(text)?.[0] ?? "";
    for (const locale of LOCALES) {
      const href = locale === "en" ? CAMPAIGN : `/${locale}${CAMPAIGN}`;
      expect(menu).toContain(`<a href="${href}" hrefLang="${languageTag(locale)}"`);
      expect(menu).toContain(`lang="${languageTag(locale)}" dir="${translator(locale).dir}"`);
      expect(menu).toContain(translator(locale).t(`language.${locale}`));
    }
    expect(menu.match(/aria-current="true"/g)).toHaveLength(1);
    expect(menu).toMatch(/hrefLang="ar" aria-current="true"/);
  });

  test("is an alternate of the home page; a campaign has those that it is written in", async () => {
    const alternatesOf = (html: string) =>
      [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"\/>/g)].map(([, lang, url]) => [
        lang,
        url,
      ]);
    const { publicUrl } = site().runtime;
    const home = alternatesOf((await site().ask("/zh")).text);
    expect(home.map(([lang]) => lang)).toEqual([...LOCALES.map(languageTag), "x-default"]);
    expect(home.at(-1)?.[1]).toBe(`${publicUrl}/`);
    expect(alternatesOf((await site().ask(CAMPAIGN)).text)).toEqual([
      ["en", publicUrl + CAMPAIGN],
      ["ko", `${publicUrl}/ko${CAMPAIGN}`],
      ["x-default", publicUrl + CAMPAIGN],
    ]);
    for (const path of [`${CAMPAIGN}/signed`, "/nowhere"])
      expect(alternatesOf((await site().ask(path)).text)).toEqual([]);
  });
});

describe("a campaign that is not written in the reader's language", () => {
  test("says so, and marks its words as the language and direction that they are in", async () => {
    const { text } = await site().ask(`/ar${CAMPAIGN}`);
    const english = 'lang="en" dir="ltr"';
    expect(text).toMatch(new RegExp(`<h1 ${english}>`));
    expect(text).toContain(`<p class="lead" ${english}>`);
    expect(text).toContain(`<div class="prose" ${english}>`);
    expect(text).toContain(`<bdi ${english}>English</bdi>`);
    expect(text.split(`<div class="checkbox__row" ${english}>`)).toHaveLength(5);
    const list = await site().ask("/ar");
    expect(list.text).toMatch(new RegExp(`<h3 id="[^"]+" ${english}>`));
  });

  test("does not mark them in their own language", async () => {
    const { text } = await site().ask(`/ko${CAMPAIGN}`);
    expect(text).toContain("<h1>");
    expect(text).toContain('<div class="prose">');
  });
});

describe("a language of ours in another spelling", () => {
  test.each([
    [`/KO${CAMPAIGN}`, `/ko${CAMPAIGN}`],
    ["/EN/", "/en"],
    [`/EN${CAMPAIGN}`, CAMPAIGN],
    [`/en-GB${CAMPAIGN}/`, CAMPAIGN],
    ["/zh-TW/campaigns/y", "/zh/campaigns/y"],
    ["/zh-Hans/campaigns/y?via=a", "/zh/campaigns/y?via=a"],
    ["/pt-BR", "/pt"],
    ["/pt_PT/about", "/pt/about"],
    ["/kor", "/ko"],
  ])("%s leads to %s", async (path, location) => {
    for (const method of ["GET", "HEAD"]) {
      const { status, headers } = await site().ask(path, { method });
      expect([status, headers.location]).toEqual([308, location]);
    }
    expect((await site().ask(path, { method: "POST" })).status).toBe(404);
  });

  test.each(["/de-facto/x", "/korea", "/esp-/x", "/en-GB-x-private/x", "/i-klingon", "//evil.example/EN", "/EN%2Fx"])(
    "%s is none",
    async (path) => {
      expect((await site().ask(path)).status).toBe(404);
    },
  );
});

describe("what is not there", () => {
  test.each([
    ["/xx/campaigns/y", "fr-CH, fr;q=0.9", "fr"],
    [`/xx${CAMPAIGN}`, "ko", "ko"],
    ["/it/campaigns/y", "zh-TW", "zh-Hans"],
    ["/nowhere", "ja, en;q=0.5", "ja"],
    ["/nowhere", "it", "en"],
    ["/campaigns/nowhere", "fr", "fr"],
    ["/campaigns/nowhere", "", "en"],
    ["/campaigns/nowhere/signed", "ar", "ar"],
    ["/organisations/nowhere", "de", "de"],
  ])("at %s is 404 for somebody who reads %s in %s, and said anew to each", async (path, accepted, language) => {
    for (const method of ["GET", "HEAD"]) {
      const { status, headers, text } = await site().ask(path, { method, headers: { "accept-language": accepted } });
      expect([status, headers["cache-control"], headers.etag]).toEqual([404, "no-store", undefined]);
      expect(headers.vary).toContain("Accept-Language");
      if (method === "GET") expect(languageOf(text)).toBe(language);
    }
  });

  test.each([
    ["/ko/nowhere", "ko"],
    ["/ko/campaigns/nowhere", "ko"],
    ["/ar/organisations/nowhere", "ar"],
  ])("at %s is said in the language of the address", async (path, language) => {
    const { status, headers, text } = await site().ask(path, { headers: { "accept-language": "fr" } });
    expect([status, languageOf(text), headers["cache-control"]]).toEqual([404, language, "no-store"]);
    expect(String(headers.vary)).not.toContain("Accept-Language");
  });

  test("leads on: to a search, to the open campaigns and home, in the reader's language", async () => {
    for (const path of ["/nowhere", "/campaigns/nowhere"]) {
      const { text } = await site().ask(path, { headers: { "accept-language": "ko" } });
      expect(text).toContain('<form class="search" action="/ko/search">');
      expect(text).toContain('href="/ko/search?state=open"');
      expect(text).toContain(`href="/ko"`);
      expect(text).toContain(translator("ko").t("page.404.title"));
    }
  });

  test("any more, as a campaign that was taken down, is 410 in the reader's language, and leads on", async () => {
    const change = (data: { slug: string; state: string }) =>
      site().runtime.db.write((tx) => tx.campaign.updateMany({ data }));
    await change({ slug: "taken-down", state: "archived" });
    try {
      for (const [path, accepted, language] of [
        ["/campaigns/taken-down", "ar", "ar"],
        ["/campaigns/taken-down?via=a", "it", "en"],
        ["/ko/campaigns/taken-down", "ar", "ko"],
      ] as const) {
        const { status, headers, text } = await site().ask(path, { headers: { "accept-language": accepted } });
        expect([status, languageOf(text), headers["cache-control"]]).toEqual([410, language, "no-store"]);
        expect(text).toContain(translator(language).t("campaign.gone.title"));
        expect(text).toContain('<form class="search"');
      }
    } finally {
      await change({ slug: DEMO, state: "published" });
    }
  });

  test("or cannot be read at all is said in the reader's language", async () => {
    const damaged = await site().ask("/%zz", { headers: { "accept-language": "ru" } });
    expect([damaged.status, languageOf(damaged.text)]).toEqual([400, "ru"]);
    const elsewhere = await site().ask("/", { headers: { "accept-language": "de", host: "evil.example" } });
    expect([elsewhere.status, languageOf(elsewhere.text)]).toEqual([421, "de"]);
  });
});
