import { readFileSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { direction, LOCALES, languageTag } from "../../app/domain/locales";
import { translator } from "../../app/locales";
import { DEMO, useSite } from "../support/site";

const site = useSite();
const prefixOf = (locale: string) => (locale === "en" ? "" : `/${locale}`);

interface Manifest {
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
  [name: string]: unknown;
}

describe.each(LOCALES)("the app in %s", (locale) => {
  const { t } = translator(locale);
  const path = `${prefixOf(locale)}/manifest.webmanifest`;

  test("has a manifest of its own, which its pages name", async () => {
    const { status, headers, text } = await site().ask(path);
    expect([status, headers["content-type"]]).toEqual([200, "application/manifest+json; charset=utf-8"]);
    expect(JSON.parse(text)).toMatchObject({
      id: `/${locale}`,
      start_url: `/${locale}`,
      scope: "/",
      display: "standalone",
      name: t("site.name"),
      lang: languageTag(locale),
      dir: direction(locale),
    });
    expect((await site().ask(`/${locale}`)).text).toContain(`<link rel="manifest" href="${path}"/>`);
  });

  test("has an offline page, which says so", async () => {
    const { status, text, headers } = await site().ask(`${prefixOf(locale)}/offline`);
    expect(status).toBe(200);
    expect(text).toContain(`<h1>${t("offline.title")}</h1>`);
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    expect(headers["cache-control"]).toMatch(/^public/);
  });
});

test("the icons are there, in the sizes that the manifest says, and weigh little", async () => {
  const { icons } = JSON.parse((await site().ask("/manifest.webmanifest")).text) as Manifest;
  expect(icons.map(({ purpose }) => purpose ?? "any")).toEqual(["any", "any", "maskable"]);
  for (const { src, sizes, type } of [
    ...icons,
    { src: "/apple-touch-icon.png", sizes: "180x180", type: "image/png" },
  ]) {
    const file = `public${src}`;
    const { width, height, format } = await sharp(file).metadata();
    expect([src, `${width}x${height}`, `image/${format}`]).toEqual([src, sizes, type]);
    const reply = await site().ask(src);
    expect([reply.status, reply.headers["content-type"]]).toEqual([200, type]);
    expect(readFileSync(file).length).toBeLessThan(8_000);
  }
});

test("the colours of the app are those of the light theme", async () => {
  const tokens = readFileSync("app/styles/tokens.css", "utf8");
  const colour = (name: string) => new RegExp(`--color-${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  const { background_color, theme_color } = JSON.parse((await site().ask("/manifest.webmanifest")).text) as Manifest;
  expect([background_color, theme_color]).toEqual([colour("paper"), colour("accent")]);
});

test("the service worker may reach us alone, and is looked at anew each time", async () => {
  const { headers, text } = await site().ask("/sw.js?page=/ko/offline");
  expect(headers["content-security-policy"]).toBe("default-src 'none'; connect-src 'self'");
  expect(headers["cache-control"]).toBe("no-cache");
  expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
  expect(text.length).toBeLessThan(1_000);
});

describe("the plain script", () => {
  test("is on a campaign's page, small, kept for good, and never in the way of the page", async () => {
    const { text, headers } = await site().ask(`/ar/campaigns/${DEMO}`);
    const tags = [...text.matchAll(/<script(?![^>]*ld\+json)[^>]*>/g)].map(([tag]) => tag);
    expect(tags).toEqual([
      expect.stringMatching(
        /^<script type="module" src="\/assets\/page-[\w-]{10}\.js" data-format="ar-u-nu-latn" data-offline="\/ar\/offline">$/,
      ),
    ]);
    expect(headers["content-security-policy"]).toContain("; script-src 'self'; connect-src 'self'; worker-src 'self'");
    const path = /src="(\/assets\/page-[^"]+)"/.exec(text)?.[1] as string;
    const script = await site().ask(path);
    expect(script.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(script.text.length).toBeLessThan(3_000);
    expect(script.text).not.toMatch(/sourceMappingURL|console\./);
  });

  test.each(["/about", `/campaigns/${DEMO}/signed`, "/offline", "/nowhere", "/campaigns/nowhere", "/staff/mailbox"])(
    "is not allowed on %s unless it is there",
    async (path) => {
      const { text, headers } = await site().ask(path);
      const isThere = /<script type="module"/.test(text);
      expect(String(headers["content-security-policy"]).includes("script-src")).toBe(isThere);
    },
  );
});
