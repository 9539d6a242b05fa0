import type { ServerBuild } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { canonicalPath, createRouteTable } from "../../app/http/route-table";

const action = () => null;

function buildOf(routes: Record<string, { path?: string; index?: boolean; module?: object }>): ServerBuild {
  const entries = Object.entries(routes).map(([id, route]) => [id, { id, parentId: "root", module: {}, ...route }]);
  return { routes: Object.fromEntries([["root", { id: "root", path: "", module: {} }], ...entries]) } as never;
}

const table = createRouteTable(
  buildOf({
    home: { index: true },
    campaign: { path: "campaigns/:slug", module: { action } },
    count: { path: "campaigns/:slug/count.json" },
    fresh: { path: "campaigns/new" },
    confirm: { path: "confirm/:token", module: { action, handle: { personal: true } } },
    staff: { path: "staff/mailbox", module: { handle: { hydrate: true } } },
    rest: { path: "*" },
  }),
);

describe("the route table", () => {
  test.each([
    ["/", "/"],
    ["/campaigns/x", "/campaigns/:slug"],
    ["/CAMPAIGNS/x", "/campaigns/:slug"],
    ["/campaigns/new", "/campaigns/new"],
    ["/campaigns/x/count.json", "/campaigns/:slug/count.json"],
    ["/campaigns/x/countXjson", "*"],
    ["/campaigns/x/count.json/y.css", "*"],
    ["/confirm/abc", "/confirm/:token"],
    ["/confirm", "*"],
    ["//evil.example", "*"],
    ["/__manifest", "/__manifest"],
  ])("finds %s as %s", (path, pattern) => {
    expect(table(path).pattern).toBe(pattern);
  });

  test("knows where a POST acts and what the route says about itself", () => {
    expect(table("/campaigns/x").action).toBe(action);
    expect(table("/campaigns/x/count.json").action).toBeNull();
    expect(table("/campaigns/%ED%95%9C%20a").paramsOf("/campaigns/%ED%95%9C%20a")).toEqual({ slug: "한 a" });
    expect(table("/confirm/abc").handle).toEqual({ personal: true });
  });

  test("gives the data of a page only where the page hydrates", () => {
    expect(table("/staff/mailbox.data").pattern).toBe("/staff/mailbox");
    expect(table("/campaigns/x.data").isCatchAll).toBe(true);
    expect(table("/_root.data").isCatchAll).toBe(true);
  });
});

describe("a canonical path", () => {
  test.each([
    ["/", "/"],
    ["/%63onfirm/abc", "/confirm/abc"],
    ["/a%2Fb", "/a%2Fb"],
    ["/캠페인", "/%EC%BA%A0%ED%8E%98%EC%9D%B8"],
    ["/%ec%ba%a0", "/%EC%BA%A0"],
    ["/a b", "/a%20b"],
  ])("of %s is %s", (path, canonical) => {
    expect(canonicalPath(path)).toBe(canonical);
  });

  test.each(["/%", "/%zz", "/%ff", "/../etc", "/%2e%2e/etc", "/a/./b", "/a\\b", "/%5Ca", "", "http://x/", "*"])(
    "there is none of %s",
    (path) => {
      expect(canonicalPath(path)).toBeNull();
    },
  );
});
