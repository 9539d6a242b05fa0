import { expect, test } from "vitest";
import { localePath, respelled, splitLocale } from "../../app/web/locale";
import { alternates } from "../../app/web/page-head";

test.each([
  ["en", "/", "/en"],
  ["en", "/?link=broken", "/en?link=broken"],
  ["ko", "/", "/ko"],
  ["ko", "/?link=broken", "/ko?link=broken"],
  ["en", "/campaigns/x", "/campaigns/x"],
  ["ko", "/campaigns/x", "/ko/campaigns/x"],
  ["zh", "/campaigns/x", "/zh/campaigns/x"],
] as const)("in %s the address of %s is %s", (locale, path, address) => {
  expect(localePath(locale, path)).toBe(address);
});

test.each([
  ["/", { locale: "en", path: "/", hasPrefix: false, isRedundant: false }],
  ["/ko", { locale: "ko", path: "/", hasPrefix: true, isRedundant: false }],
  ["/ko/", { locale: "ko", path: "/", hasPrefix: true, isRedundant: false }],
  ["/ko/campaigns/x", { locale: "ko", path: "/campaigns/x", hasPrefix: true, isRedundant: false }],
  ["/en", { locale: "en", path: "/", hasPrefix: true, isRedundant: false }],
  ["/en/campaigns/x", { locale: "en", path: "/campaigns/x", hasPrefix: true, isRedundant: true }],
  ["/xx/campaigns/x", { locale: "en", path: "/xx/campaigns/x", hasPrefix: false, isRedundant: false }],
  ["/zh-Hans/campaigns/x", { locale: "en", path: "/zh-Hans/campaigns/x", hasPrefix: false, isRedundant: false }],
  ["/KO/campaigns/x", { locale: "en", path: "/KO/campaigns/x", hasPrefix: false, isRedundant: false }],
  ["/korea", { locale: "en", path: "/korea", hasPrefix: false, isRedundant: false }],
  ["/ko/ko/x", { locale: "ko", path: "/ko/x", hasPrefix: true, isRedundant: false }],
])("the path %s splits", (path, parts) => {
  expect(splitLocale(path)).toEqual(parts);
});

test.each([
  ["/KO/campaigns/x", "ko", "/campaigns/x"],
  ["/EN", "en", "/"],
  ["/zh-TW/x", "zh", "/x"],
  ["/zh-Hant-HK/x", "zh", "/x"],
  ["/es-419/x", "es", "/x"],
  ["/pt_BR/x", "pt", "/x"],
  ["/kor/x", "ko", "/x"],
] as const)("the path %s means %s %s", (path, locale, rest) => {
  expect(respelled(path)).toEqual({ locale, path: rest });
});

test.each([
  "/",
  "/ko/x",
  "/xx/x",
  "/it-IT/x",
  "/korea/x",
  "/de-facto/x",
  "/k/x",
  "/en-x-private/x",
  "/%45N/x",
  "/zz-ZZ",
])("the path %s names no language of ours in another spelling", (path) => {
  expect(respelled(path)).toBeNull();
});

test("search engines are told the address of a page in each language that it has", () => {
  expect(alternates("https://one.example", "/campaigns/x", { locales: ["ko", "zh", "en"] })).toEqual([
    { lang: "en", url: "https://one.example/campaigns/x" },
    { lang: "zh-Hans", url: "https://one.example/zh/campaigns/x" },
    { lang: "ko", url: "https://one.example/ko/campaigns/x" },
    { lang: "x-default", url: "https://one.example/campaigns/x" },
  ]);
  const home = alternates("https://one.example", "/", {});
  expect(home).toHaveLength(11);
  expect(home[0]).toEqual({ lang: "en", url: "https://one.example/en" });
  expect(home.at(-1)).toEqual({ lang: "x-default", url: "https://one.example/" });
});
