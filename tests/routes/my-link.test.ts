import { beforeAll, describe, expect, test } from "vitest";
import { LOCALES, languageTag } from "../../app/domain/locales";
import { translator } from "../../app/locales";
import { launchTestCampaign } from "../support/campaign";
import { fieldValue } from "../support/html";
import { signAndConfirm } from "../support/sign";
import { type Reply, useSite } from "../support/site";

const site = useSite();
const HOUR_MS = 60 * 60 * 1000;
const { t } = translator("en");

/** Signs a campaign of this name, then ends signing two hours later, and a grace of a day with it where `hoursAgo` says so. */
async function closedCampaign(slug: string, changes: { state?: string; hoursAgo?: number } = {}) {
  const { runtime, clock } = site();
  const { state = "closed", hoursAgo = 48 } = changes;
  await launchTestCampaign(runtime, { slug });
  await signAndConfirm(runtime, slug, { email: `${slug}@example.org` });
  clock.advance(2 * HOUR_MS);
  const closesAt = new Date(clock.now().getTime() - hoursAgo * HOUR_MS);
  await runtime.db.write((tx) => tx.campaign.update({ where: { slug }, data: { state, closesAt } }));
  clock.advance(2000);
}

const seen = (reply: Reply) => `${reply.head}\n\n${reply.text}`;

beforeAll(async () => {
  await closedCampaign("ended");
  await closedCampaign("handed-over", { state: "delivered" });
  await closedCampaign("taken-down", { state: "archived" });
  await closedCampaign("just-ended", { hoursAgo: 1 });
  await launchTestCampaign(site().runtime, { slug: "open" });
});

describe("the form for a lost link", () => {
  test.each(["ended", "handed-over"])(
    "stands on the page of a campaign that is %s, and leads to a mail",
    async (slug) => {
      const { text } = await site().ask(`/campaigns/${slug}`);
      expect(text).toContain(t("my_link.title"));
      const action = /<form[^>]*action="([^"]*my-link)"/.exec(text)?.[1];
      expect(action).toBe(`/campaigns/${slug}/my-link`);
      const sent = await site().ask(action as string, { body: { email: `${slug}@example.org` } });
      expect([sent.status, sent.headers.location]).toEqual([303, `/campaigns/${slug}/my-link?sent=1`]);
      expect((await site().ask(sent.headers.location as string)).text).toContain(t("my_link.sent.body"));
      const { keys, db } = site().runtime;
      const row = await db.read.signature.findFirst({ where: { emailKey: keys.emailKey(`${slug}@example.org`) } });
      const queued = await db.read.outbox.findMany({ where: { signatureId: row?.id ?? "" } });
      expect(queued.map(({ kind }) => kind)).toContain("already_signed");
    },
  );

  test("is not on the page of a campaign that can be signed: there one signs again", async () => {
    expect((await site().ask("/campaigns/open")).text).not.toContain("my-link");
  });

  test("is reached from the page that says that a campaign was taken down", async () => {
    const gone = await site().ask("/ko/campaigns/taken-down");
    expect(gone.status).toBe(410);
    expect(gone.text).toContain('href="/ko/campaigns/taken-down/my-link"');
    expect((await site().ask("/ko/campaigns/taken-down/my-link")).status).toBe(200);
  });

  test.each([
    ["", "email.empty"],
    ["nobody@", "email.syntax"],
    ["a@b", "email.syntax"],
    ["zoë@example.org", "email.non_ascii_local"],
  ])("says at the field what is wrong with %j, and keeps what was typed", async (typed, code) => {
    const reply = await site().ask("/campaigns/ended/my-link", { body: { email: typed } });
    expect(reply.status).toBe(422);
    expect(reply.text).toMatch(/<input[^>]*aria-invalid="true"[^>]*aria-describedby="email-error"/);
    expect(reply.text).toMatch(/id="email-error"/);
    expect(reply.text).toContain(t(`error.${code}` as "error.email.empty"));
    expect(fieldValue(reply.text, "email")).toBe(typed);
  });

  test("is 404 where there is no such campaign, and takes no address from a query", async () => {
    expect((await site().ask("/campaigns/nowhere/my-link")).status).toBe(404);
    expect((await site().ask("/campaigns/nowhere/my-link", { body: { email: "a@example.org" } })).status).toBe(404);
    const asked = await site().ask("/campaigns/ended/my-link?email=a@example.org&sent=2");
    expect(asked.text).not.toContain("a@example.org");
    expect(asked.text).not.toContain(t("my_link.sent.body"));
  });

  test("leaves neither address nor search in the log, and is kept out of search engines", async () => {
    await site().ask("/campaigns/ended/my-link", { body: { email: "canary@example.org" } });
    expect(JSON.stringify(site().logs)).not.toContain("canary");
    expect((await site().ask("/campaigns/ended/my-link")).text).toContain("noindex");
  });
});

describe.each(LOCALES.map((locale) => [locale, locale === "en" ? "" : `/${locale}`] as const))(
  "in %s",
  (locale, prefix) => {
    test("abuse 70, A5: it answers to the byte as it answers a stranger, whatever became of the address", async () => {
      const path = `${prefix}/campaigns/ended/my-link`;
      const known = await site().ask(path, { body: { email: "ended@example.org" } });
      const unknown = await site().ask(path, { body: { email: "zzzzz@example.org" } });
      expect(known.status).toBe(303);
      expect(seen(known)).toBe(seen(unknown));
      const pages = [
        await site().ask(known.headers.location as string),
        await site().ask(unknown.headers.location as string),
      ];
      expect(seen(pages[0] as Reply)).toBe(seen(pages[1] as Reply));
      expect(pages[0]?.text).toContain(`<html lang="${languageTag(locale)}"`);
      const wrong = [
        await site().ask(path, { body: { email: "ended@" } }),
        await site().ask(path, { body: { email: "zzzzz@" } }),
      ].map((reply) => seen(reply).replace(/(ended|zzzzz)@/g, "TYPED@"));
      expect(wrong[0]).toBe(wrong[1]);
    });
  },
);

describe("the sentence on links to confirm that still work", () => {
  test.each([
    ["just-ended", true],
    ["ended", false],
  ])("of the campaign %s is shown: %s", async (slug, isShown) => {
    const { text } = await site().ask(`/campaigns/${slug}`);
    expect(text.includes(t("campaign.closed.grace", { hours: 24 }))).toBe(isShown);
  });
});

test("the name of an office in another language carries that language, on the page and after signing", async () => {
  const korean = /<bdi lang="ko" dir="ltr">Second Mission<\/bdi>/;
  for (const path of ["/campaigns/open", "/campaigns/open/signed"]) {
    const english = (await site().ask(path)).text;
    expect(english).toMatch(korean);
    expect(english).toContain("<bdi>First Mission</bdi>");
    const text = (await site().ask(`/ko${path}`)).text;
    expect(text).toContain("<bdi>Second Mission</bdi>");
    expect(text).toContain('<bdi lang="en" dir="ltr">First Mission</bdi>');
  }
});
