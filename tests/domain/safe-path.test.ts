import { expect, test } from "vitest";
import { PATH_LIMIT, safePath } from "../../app/domain/safe-path";

test.each([
  ["/", "/"],
  ["/staff/mailbox", "/staff/mailbox"],
  ["/ko/campaigns/x?page=2#count", "/ko/campaigns/x?page=2#count"],
  ["/a/../b", "/b"],
  ["/search?q=100%25%20sure", "/search?q=100%25%20sure"],
  ["/search?q=100%", "/search?q=100%"],
  ["/x?url=https://example.org", "/x?url=https://example.org"],
  ["/한국", "/%ED%95%9C%EA%B5%AD"],
  ["/@evil.example", "/@evil.example"],
])("abuse 50: %j is a path of this site", (next, path) => {
  expect(safePath(next, "/home")).toBe(path);
});

test.each([
  null,
  "",
  "home",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/a\\..\\evil",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,x",
  "https://evil.example",
  "https:evil.example",
  "http:/\\evil.example",
  "@evil.example",
  " /home",
  "\t//evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r\nLocation: //evil.example",
  "/\0",
  "/%2Fevil.example",
  "/%2fevil.example",
  "/%5Cevil.example",
  "/%09/evil.example",
  "/%252Fevil.example",
  "/%255Cevil.example",
  "%2F%2Fevil.example",
  "/x%0d%0aSet-Cookie:a",
  "/.//evil.example",
  "/..//evil.example",
  "/a/..//evil.example",
  "/%2e//evil.example",
  "/%ff",
  "/\ud800",
  "\u2028//evil.example",
  `/${"x".repeat(PATH_LIMIT)}`,
])("abuse 50: %j leads to the fallback", (next) => {
  expect(safePath(next, "/home")).toBe("/home");
});
