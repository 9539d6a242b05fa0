import { describe, expect, test } from "vitest";
import { createPageCache, keyedQuery } from "../../app/web/page-cache";

interface Page {
  text: string;
  isPublic: boolean;
  inherited?: string;
}

function setUp(maxPages = 10) {
  let time = 0;
  const cache = createPageCache<Page>({
    ttlMs: 2_000,
    maxPages,
    now: () => time,
    mayShare: (page) => page.isPublic,
    inherit: (page, older) => {
      page.inherited = older.text;
    },
  });
  let renders = 0;
  const render = (isPublic = true) => {
    renders += 1;
    return Promise.resolve({ text: `page ${renders}`, isPublic });
  };
  return { cache, render, renders: () => renders, advance: (ms: number) => (time += ms) };
}

describe("the page cache", () => {
  test("hands out one rendering until it is too old", async () => {
    const { cache, render, advance } = setUp();
    expect((await cache.answer("/", render)).text).toBe("page 1");
    advance(1_999);
    expect((await cache.answer("/", render)).text).toBe("page 1");
    advance(1);
    expect(await cache.answer("/", render)).toEqual({ text: "page 2", isPublic: true, inherited: "page 1" });
  });

  test("renders once for requests that come together", async () => {
    const { cache, render, renders } = setUp();
    const pages = await Promise.all(Array.from({ length: 50 }, () => cache.answer("/", render)));
    expect(new Set(pages.map((page) => page.text))).toEqual(new Set(["page 1"]));
    expect(renders()).toBe(1);
  });

  test("keeps keys apart", async () => {
    const { cache, render } = setUp();
    expect((await cache.answer("/a", render)).text).toBe("page 1");
    expect((await cache.answer("/ko/a", render)).text).toBe("page 2");
  });

  test("abuse 68: an answer that may not be shared goes to nobody else, not even to who waited for it", async () => {
    const { cache, render, renders } = setUp();
    const pages = await Promise.all([1, 2, 3].map(() => cache.answer("/", () => render(false))));
    expect(new Set(pages.map((page) => page.text)).size).toBe(3);
    await cache.answer("/", () => render(false));
    expect(renders()).toBe(4);
  });

  test("a page that became private drops what was kept", async () => {
    const { cache, render, advance } = setUp();
    await cache.answer("/", render);
    advance(2_000);
    await cache.answer("/", () => render(false));
    expect((await cache.answer("/", render)).text).toBe("page 3");
  });

  test("a failed rendering is not kept", async () => {
    const { cache, render } = setUp();
    await expect(cache.answer("/", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect((await cache.answer("/", render)).text).toBe("page 1");
  });

  test("forgets the oldest page when it is full", async () => {
    const { cache, render, renders } = setUp(2);
    await cache.answer("/a", render);
    await cache.answer("/b", render);
    await cache.answer("/c", render);
    await cache.answer("/b", render);
    expect(renders()).toBe(3);
    await cache.answer("/a", render);
    expect(renders()).toBe(4);
  });
});

const QUERY = { link: /^broken$/, page: /^[1-9]\d?$/ };

test.each([
  ["", ""],
  ["utm_source=x&fbclid=1", ""],
  ["link=broken", "?link=broken"],
  ["x=1&link=broken&link=other", "?link=broken"],
  ["link=other", ""],
  ["link=%3Cscript%3E", ""],
  ["page=2&link=broken", "?link=broken&page=2"],
  ["page=2%0A", ""],
  ["page=0", ""],
  ["page=999", ""],
  ["__proto__=1&constructor=2", ""],
])("abuse 68: of the query %s a public page sees %s", (query, kept) => {
  expect(keyedQuery(new URLSearchParams(query), QUERY)).toBe(kept);
});

test("abuse 68: a page whose route names no parameter sees no query", () => {
  expect(keyedQuery(new URLSearchParams("link=broken&page=2"))).toBe("");
});
