import { beforeEach, describe, expect, test } from "vitest";
import { searchCampaigns } from "../../app/services/campaigns/search-campaigns";
import { campaignDraft, launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";

const context = useContext();
const TEXT = campaignDraft().texts.en as ReturnType<typeof campaignDraft>["texts"][string];

beforeEach(async () => {
  const { ctx, clock } = context();
  const launch = async (slug: string, changes: Parameters<typeof campaignDraft>[0]) => {
    await launchTestCampaign(ctx, { slug, ...changes });
    clock.advance(1000);
  };
  await launch("abductions", {
    texts: { en: { ...TEXT, title: "Return the abducted", ask: "We ask for their return." } },
  });
  await launch("camps", {
    texts: {
      en: { ...TEXT, title: "Close the camps", summary: "No trial, no way out." },
      ar: { ...TEXT, title: "أغلِقوا المعسكرات" },
      ko: { ...TEXT, title: "수용소를 폐쇄하라" },
    },
  });
  await launch("elsewhere", {
    organisation: { slug: "etoile", names: { fr: "L’Étoile" }, country: "FR", site: null },
    closesAt: new Date("2026-03-01T12:30:00Z"),
  });
  await launch("gone", {});
  await ctx.db.write((tx) => tx.campaign.update({ where: { slug: "gone" }, data: { state: "archived" } }));
});

describe("a search for", () => {
  test.each([
    ["nothing", "", ["elsewhere", "camps", "abductions"]],
    ["a word of a title", "ABDUCTED", ["abductions"]],
    ["a word of a summary", "trial", ["camps"]],
    ["words of title and ask together", "abducted return ask", ["abductions"]],
    ["a title in another language than the reader's", "수용소", ["camps"]],
    ["an Arabic title without its marks", "اغلقوا", ["camps"]],
    ["an organisation", "etoile", ["elsewhere"]],
    ["words of two campaigns", "abducted camps", []],
    ["a pattern of SQL", "%", []],
    ["a NUL", "\u0000", []],
  ])("%s", async (_, query, slugs) => {
    const { ctx } = context();
    expect((await searchCampaigns(ctx, { locale: "en", query })).map(({ slug }) => slug)).toEqual(slugs);
  });
});

test("what is found is told in the reader's language, and can be narrowed to a group", async () => {
  const { ctx, clock } = context();
  expect(await searchCampaigns(ctx, { locale: "ko", query: "camps" })).toMatchObject([
    { slug: "camps", title: "수용소를 폐쇄하라", locale: "ko", isFallback: false },
  ]);
  const set = (slug: string, data: object) => ctx.db.write((tx) => tx.campaign.update({ where: { slug }, data }));
  await set("abductions", { state: "delivered" });
  await set("camps", { state: "closed", outcome: "partly_won" });
  clock.set("2026-03-01T12:30:00Z");
  const slugs = async (state: "open" | "delivered" | "won" | "ended") =>
    (await searchCampaigns(ctx, { locale: "en", query: "", state })).map(({ slug }) => slug);
  expect(await slugs("open")).toEqual([]);
  expect(await slugs("delivered")).toEqual(["abductions"]);
  expect(await slugs("won")).toEqual(["camps"]);
  expect(await slugs("ended")).toEqual(["elsewhere"]);
});
