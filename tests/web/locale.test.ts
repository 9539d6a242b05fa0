import { expect, test } from "vitest";
import { localePath, splitLocale } from "../../app/web/locale";

test.each([
  ["en", "/", "/"],
  ["ko", "/", "/ko"],
  ["ko", "/?link=broken", "/ko?link=broken"],
  ["en", "/campaigns/x", "/campaigns/x"],
  ["ko", "/campaigns/x", "/ko/campaigns/x"],
] as const)("in %s the address of %s is %s", (locale, path, address) => {
  expect(localePath(locale, path)).toBe(address);
});

test.each([
  ["/", { locale: "en", path: "/", isRedundant: false }],
  ["/ko", { locale: "ko", path: "/", isRedundant: false }],
  ["/ko/", { locale: "ko", path: "/", isRedundant: false }],
  ["/ko/campaigns/x", { locale: "ko", path: "/campaigns/x", isRedundant: false }],
  ["/en/campaigns/x", { locale: "en", path: "/campaigns/x", isRedundant: true }],
  ["/xx/campaigns/x", { locale: "en", path: "/xx/campaigns/x", isRedundant: false }],
  ["/KO/campaigns/x", { locale: "en", path: "/KO/campaigns/x", isRedundant: false }],
  ["/korea", { locale: "en", path: "/korea", isRedundant: false }],
  ["/ko/ko/x", { locale: "ko", path: "/ko/x", isRedundant: false }],
])("the path %s splits", (path, parts) => {
  expect(splitLocale(path)).toEqual(parts);
});
