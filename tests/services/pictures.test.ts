import { beforeAll, expect, test } from "vitest";
import { listPictures } from "../../app/services/pictures/list-pictures";
import { picturesIn } from "../../app/services/pictures/pictures-in";
import { readPicture } from "../../app/services/pictures/read-picture";
import { setLogo } from "../../app/services/pictures/set-logo";
import { storePicture } from "../../app/services/pictures/store-picture";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { photo, pngHeader } from "../support/pictures";

const context = useContext();
let jpeg: Buffer;
beforeAll(async () => {
  jpeg = await photo(700, 350);
});

test("a picture is stored in its widths and read by address", async () => {
  const { ctx } = context();
  const stored = await storePicture(ctx, jpeg);
  if (!stored.ok) throw new Error(stored.error);
  const { id } = stored.value;
  expect(stored.value).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{32}$/),
    width: 700,
    height: 350,
    widths: [320, 640, 700],
  });
  for (const width of [320, 640, 700]) {
    const bytes = await readPicture(ctx, { id, width });
    expect(Buffer.from(bytes ?? []).toString("latin1", 8, 12)).toBe("WEBP");
  }
  expect(await readPicture(ctx, { id, width: 1280 })).toBeNull();
  expect(await readPicture(ctx, { id: id.toUpperCase(), width: 320 })).toBeNull();
  expect(await readPicture(ctx, { id: "0".repeat(32), width: 320 })).toBeNull();
});

test("a picture that is given twice, and twice at the same moment, is stored once", async () => {
  const { ctx } = context();
  const [first, second] = await Promise.all([storePicture(ctx, jpeg), storePicture(ctx, jpeg)]);
  expect(first).toEqual(second);
  expect(await storePicture(ctx, jpeg)).toEqual(first);
  expect(await ctx.db.read.pictureFile.count()).toBe(3);
});

test("abuse 94: nothing is stored of a file that is refused", async () => {
  const { ctx } = context();
  expect(await storePicture(ctx, pngHeader(50_000, 50_000))).toEqual({ ok: false, error: "too_large" });
  expect(await storePicture(ctx, Buffer.from("<svg/>"))).toEqual({ ok: false, error: "unknown_format" });
  expect(await ctx.db.read.picture.count()).toBe(0);
});

test("the pictures that texts name are found with their sizes; unknown ones are not there", async () => {
  const { ctx } = context();
  const stored = await storePicture(ctx, jpeg);
  const picture = stored.ok ? stored.value : null;
  const texts = [`![a](picture:${picture?.id})`, `![b](picture:${"0".repeat(32)})`];
  expect([...(await picturesIn(ctx, texts))]).toEqual([[picture?.id, picture]]);
  expect((await picturesIn(ctx, ["no picture"])).size).toBe(0);
});

test("a picture becomes the logo of an organisation that there is", async () => {
  const { ctx, clock } = context();
  await launchTestCampaign(ctx);
  const { slug } = await ctx.db.read.organisation.findFirstOrThrow();
  const stored = await storePicture(ctx, jpeg);
  const pictureId = stored.ok ? stored.value.id : "";
  expect(await setLogo(ctx, { pictureId, organisation: "nobody" })).toBe(false);
  expect(await setLogo(ctx, { pictureId, organisation: slug })).toBe(true);
  expect(await listPictures(ctx)).toEqual([
    { id: pictureId, width: 700, height: 350, widths: [320, 640, 700], createdAt: clock.now(), logoOf: [slug] },
  ]);
});
