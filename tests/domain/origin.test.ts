import { expect, test } from "vitest";
import { isPartnerOrigin } from "../../app/domain/origin";
import { isSource } from "../../app/domain/source";

test.each([
  "https://partner.example",
  "https://www.partner.example:8443",
  "https://xn--bcher-kva.example",
  "https://a-b.c-d.example",
  "http://localhost:4000",
  "http://localhost",
])("%s may be a partner's origin", (origin) => {
  expect(isPartnerOrigin(origin)).toBe(true);
});

test.each([
  ["nothing", ""],
  ["no scheme", "partner.example"],
  ["plain http", "http://partner.example"],
  ["another scheme", "ftp://partner.example"],
  ["a script", "javascript:alert(1)"],
  ["data", "data:text/html,x"],
  ["null, the origin of frames without one", "null"],
  ["a slash at the end", "https://partner.example/"],
  ["a path", "https://partner.example/page"],
  ["a query", "https://partner.example?x"],
  ["a fragment", "https://partner.example#x"],
  ["a user", "https://user@partner.example"],
  ["capitals, which a browser never sends", "https://Partner.example"],
  ["the port that goes without saying", "https://partner.example:443"],
  ["letters beyond ASCII, which a browser sends in Punycode", "https://bücher.example"],
  ["every host", "https://*"],
  ["every host below one", "https://*.partner.example"],
  ["a second host behind a space", "https://partner.example https://evil.example"],
  ["a second directive", "https://partner.example;script-src"],
  ["a comma", "https://partner.example,evil.example"],
  ["a quote", "https://'self'.example"],
  ["a line break", "https://partner.example\n"],
  ["a NUL", "https://partner.example\u0000"],
  ["an address in numbers", "https://192.0.2.1"],
  ["an address in numbers of version 6", "https://[2001:db8::1]"],
  ["one label", "https://partner"],
  ["a dot at the end", "https://partner.example."],
  ["two dots", "https://partner..example"],
  ["a hyphen first", "https://-partner.example"],
  ["an underscore", "https://a_b.example"],
  ["localhost by https", "https://localhost"],
  ["a host that begins like localhost", "http://localhost.evil.example"],
  ["a port that is none", "http://localhost:0"],
  ["a port beyond the last", "https://partner.example:65536"],
  ["a host that is too long", `https://${"a.".repeat(130)}example`],
  ["a label that is too long", `https://${"a".repeat(64)}.example`],
])("abuse 59: a partner's origin is not %s", (_, origin) => {
  expect(isPartnerOrigin(origin)).toBe(false);
});

test.each([
  ["newsletter", true],
  ["partner-2", true],
  ["a".repeat(32), true],
  ["", false],
  ["a".repeat(33), false],
  ["Partner", false],
  ["a b", false],
  ["партнёр", false],
])("%s is a source: %s", (source, expected) => {
  expect(isSource(source)).toBe(expected);
});
