import { request } from "node:http";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { localePath } from "../../app/domain/locale-path";
import { LOCALES } from "../../app/domain/locales";
import { forgetCampaignHeads } from "../../app/services/campaigns/campaign-head";
import { launchTestCampaign } from "../support/campaign";
import { signAndConfirm } from "../support/sign";
import { DEMO, useSite } from "../support/site";

const site = useSite();
const IMAGE = `/campaigns/${DEMO}/social.png`;

/** A picture as its bytes, which a text would not keep. */
function picture(path: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const { port } = site();
    const asked = request({ port, path, host: "127.0.0.1", headers: { host: `localhost:${port}` } }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk) => chunks.push(chunk));
      res.on("end", () => resolve(Buffer.concat(chunks)));
    });
    asked.on("error", reject);
    asked.end();
  });
}

describe("the picture of a campaign", () => {
  test.each(LOCALES)("in %s is a PNG of 1200 × 630 pixels, named in the page's head", async (locale) => {
    const png = await picture(localePath(locale, IMAGE));
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
    expect(png.length).toBeLessThan(120_000);
    const page = await site().ask(localePath(locale, `/campaigns/${DEMO}`));
    expect(page.text).toContain(
      `<meta property="og:image" content="${site().runtime.publicUrl}${localePath(locale, IMAGE)}"/>`,
    );
  });

  test("may be kept by others, and is not sent twice to who has it", async () => {
    const first = await site().ask(IMAGE);
    expect([first.status, first.headers["content-type"]]).toEqual([200, "image/png"]);
    expect(first.headers["cache-control"]).toMatch(/^public, max-age=\d+$/);
    const again = await site().ask(IMAGE, { headers: { "if-none-match": first.headers.etag as string } });
    expect([again.status, again.text]).toEqual([304, ""]);
  });

  test.each([IMAGE, "/social.png", "/ko/social.png"])("%s may be shown in pages of other sites", async (path) => {
    const { status, headers } = await site().ask(path);
    expect([status, headers["cross-origin-resource-policy"]]).toEqual([200, "cross-origin"]);
  });

  test("tells how many signed, and does not change with each of them", async () => {
    const { runtime, clock } = site();
    const { slug, id } = await launchTestCampaign(runtime, { slug: "counted" });
    const path = `/campaigns/${slug}/social.png`;
    const drawn = async (confirmed: number) => {
      const count = { campaignId: id, kind: "total", key: "" };
      const where = { campaignId_kind_key: count };
      await runtime.db.write((tx) =>
        tx.count.upsert({ where, create: { ...count, confirmed }, update: { confirmed } }),
      );
      clock.advance(5000);
      return (await picture(path)).toString("base64");
    };
    const [none, few, many, more] = [await drawn(0), await drawn(12), await drawn(12_345), await drawn(12_999)];
    expect(new Set([none, few, many]).size).toBe(3);
    expect(more).toBe(many);
  });

  test.each([
    ["that there is none of", "nowhere", null, 404],
    ["that is a draft", "drafted", "draft", 404],
    ["that was taken down", "taken-down", "archived", 410],
  ])("%s is not there", async (_case, slug, state, status) => {
    const { runtime } = site();
    if (state) {
      await launchTestCampaign(runtime, { slug });
      await runtime.db.write((tx) => tx.campaign.update({ where: { slug }, data: { state } }));
      forgetCampaignHeads(runtime.db);
    }
    const reply = await site().ask(`/campaigns/${slug}/social.png`);
    expect([reply.status, reply.text]).toEqual([status, ""]);
  });

  test("is named by the keyed query of no reader, and holds nothing of who signed", async () => {
    await signAndConfirm(site().runtime, DEMO, { email: "seen@example.org", name: "Seen Example" });
    const [plain, asked] = [await picture(IMAGE), await picture(`${IMAGE}?via=p-abc&x=${"y".repeat(100)}`)];
    expect(asked.equals(plain)).toBe(true);
  });
});

test("pages without a picture of their own are shown with the site's, in their language", async () => {
  const pictures = await Promise.all(["/social.png", "/ko/social.png"].map(picture));
  for (const png of pictures) expect(await sharp(png).metadata()).toMatchObject({ width: 1200, height: 630 });
  expect(pictures[0]?.equals(pictures[1] as Buffer)).toBe(false);
  expect((await site().ask("/ko/about")).text).toContain(`content="${site().runtime.publicUrl}/ko/social.png"`);
});
