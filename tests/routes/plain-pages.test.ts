import { describe, expect, test } from "vitest";
import { SMALLEST_CELL } from "../../app/domain/country-table";
import { LOCALES } from "../../app/domain/locales";
import { MIN_PUBLIC_SIGNERS } from "../../app/domain/public-signers";
import { MAILS_PER_DAY, REMIND_AFTER_MS, UNCONFIRMED_KEPT_MS } from "../../app/domain/signature";
import { translator } from "../../app/locales";
import { localePath } from "../../app/web/locale";
import { unescapeHtml } from "../support/html";
import { useSite } from "../support/site";

const site = useSite();
const PAGES = ["/about", "/privacy", "/accessibility", "/protection"];
const HOUR_MS = 60 * 60 * 1000;

async function mainOf(path: string): Promise<string> {
  const { text } = await site().ask(path);
  return unescapeHtml(/<main[^>]*>(.*)<\/main>/s.exec(text)?.[1] ?? "");
}

describe.each(PAGES)("%s", (path) => {
  test.each(LOCALES)("is there in %s, for everybody alike", async (locale) => {
    const { status, headers, text } = await site().ask(localePath(locale, path));
    expect([status, headers["cache-control"]?.startsWith("public"), headers["set-cookie"]]).toEqual([
      200,
      true,
      undefined,
    ]);
    expect(text).toContain(`<link rel="canonical" href="${site().runtime.publicUrl}${localePath(locale, path)}"`);
    expect(text).not.toMatch(/\{[a-z]+[,}]|undefined|NaN|Invalid Date/);
  });

  test("has its headings in order, and an address for each section", async () => {
    const main = await mainOf(path);
    expect(main.match(/<h1/g)).toHaveLength(1);
    expect(main).not.toMatch(/<h[3-6]/);
    const ids = [...main.matchAll(/<section id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(3);
  });

  test("leads to the other three", async () => {
    const main = await mainOf(`/ko${path}`);
    for (const other of PAGES.filter((one) => one !== path)) expect(main).toContain(`href="/ko${other}"`);
  });
});

describe("who runs the site", () => {
  test.each(["/about", "/privacy", "/accessibility"])("stands on %s with country and website", async (path) => {
    const main = await mainOf(path);
    expect(main).toContain("International Coalition to Stop Crimes against Humanity in North Korea");
    expect(main).toContain("Republic of Korea");
    expect(main).toContain('href="https://coalition.example"');
  });

  test("is said to be unknown where nobody was entered", async () => {
    await site().runtime.db.write((tx) => tx.organisation.updateMany({ data: { kind: "member" } }));
    try {
      for (const path of ["/about", "/privacy", "/accessibility"])
        expect(await mainOf(path)).toContain(translator("en").t("plain.operator.none"));
    } finally {
      await site().runtime.db.write((tx) =>
        tx.organisation.updateMany({ where: { slug: "icnk-demo" }, data: { kind: "coalition" } }),
      );
    }
  });
});

test.each([
  ["/privacy", `${UNCONFIRMED_KEPT_MS / HOUR_MS / 24} days`],
  ["/privacy", `${REMIND_AFTER_MS / HOUR_MS} hours`],
  ["/privacy", `${MAILS_PER_DAY} mails a day`],
  ["/privacy", `fewer than ${SMALLEST_CELL} signatures`],
  ["/protection", `there are ${MIN_PUBLIC_SIGNERS} of them`],
])("%s names the limit that holds: %s", async (path, words) => {
  expect(await mainOf(path)).toContain(words);
});
