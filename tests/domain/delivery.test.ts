import { expect, test } from "vitest";
import { countryTable, type DeliveryManifest, manifestText, textLabel } from "../../app/domain/delivery";

test("a list is added up by country: UN members by name first, then the other territories by name", () => {
  const table = countryTable(
    new Map([
      ["TW", { listed: 2, withheld: 1 }],
      ["KR", { listed: 5, withheld: 0 }],
      ["XK", { listed: 0, withheld: 4 }],
      ["CI", { listed: 1, withheld: 1 }],
      ["KP", { listed: 0, withheld: 1 }],
    ]),
  );
  expect(table.byCountry.map(({ code, name, unMember }) => [code, name, unMember])).toEqual([
    ["CI", "Côte d'Ivoire", true],
    ["KP", "Democratic People's Republic of Korea", true],
    ["KR", "Republic of Korea", true],
    ["XK", "Kosovo", false],
    ["TW", "Taiwan", false],
  ]);
  expect(table.counts).toEqual({ total: 15, listed: 8, withheld: 7 });
  expect(table.otherTerritories).toEqual({ places: 2, total: 7, listed: 2, withheld: 5 });
});

test("nobody adds up to nothing", () => {
  expect(countryTable(new Map())).toEqual({
    counts: { total: 0, listed: 0, withheld: 0 },
    byCountry: [],
    otherTerritories: { places: 0, total: 0, listed: 0, withheld: 0 },
  });
});

test("the text of a manifest does not depend on the order in which it was put together", () => {
  const one = { format: "onevoice-delivery/1", counts: { total: 1, listed: 1, withheld: 0 }, removedSinceFreeze: 0 };
  const other = { removedSinceFreeze: 0, counts: { withheld: 0, listed: 1, total: 1 }, format: "onevoice-delivery/1" };
  const text = manifestText(one as unknown as DeliveryManifest);
  expect(manifestText(other as unknown as DeliveryManifest)).toBe(text);
  expect(text).toBe(
    '{\n  "counts": {\n    "listed": 1,\n    "total": 1,\n    "withheld": 0\n  },\n  "format": "onevoice-delivery/1",\n  "removedSinceFreeze": 0\n}\n',
  );
});

test("a text is called by its language and version", () => {
  expect(textLabel({ locale: "ko", version: 3 })).toBe("ko-3");
});
