import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SocialImage } from "../../app/domain/social-image";
import { drawnImage } from "../../app/services/social/drawn-image";

const { drawSocialImage } = vi.hoisted(() => ({ drawSocialImage: vi.fn() }));
vi.mock("../../app/media/draw-social-image", () => ({ drawSocialImage }));

let running = 0;
let mostAtOnce = 0;
let number = 0;

function image(text: string): SocialImage {
  return { locale: "en", siteName: "One Voice", title: { text, locale: "en" }, organisation: null, progress: null };
}

/** A picture that nobody asked for before. */
function fresh(): SocialImage {
  number += 1;
  return image(`Picture ${number}`);
}

beforeEach(() => {
  drawSocialImage.mockImplementation(async ({ title }: SocialImage) => {
    running += 1;
    mostAtOnce = Math.max(mostAtOnce, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return new TextEncoder().encode(title.text);
  });
});

afterEach(() => {
  vi.clearAllMocks();
  mostAtOnce = 0;
});

test("a picture is drawn once, however often and however many at once ask for it", async () => {
  const wanted = fresh();
  const first = await Promise.all(Array.from({ length: 100 }, () => drawnImage({ ...wanted })));
  expect(await drawnImage(wanted)).toBe(first[0]);
  expect(drawSocialImage).toHaveBeenCalledTimes(1);
});

test("pictures are drawn one at a time, and who asks while too many wait is sent away", async () => {
  const asked = await Promise.allSettled(Array.from({ length: 100 }, () => drawnImage(fresh())));
  const refused = asked.filter(({ status }) => status === "rejected");
  expect(refused).toHaveLength(60);
  expect(refused[0]).toMatchObject({ reason: { kind: "busy" } });
  expect(mostAtOnce).toBe(1);
  await expect(drawnImage(fresh())).resolves.toBeInstanceOf(Uint8Array);
});

test("a picture that could not be drawn is tried again, and stops no other", async () => {
  const wanted = fresh();
  drawSocialImage.mockRejectedValueOnce(new Error("no fonts"));
  const [failed, other] = await Promise.allSettled([drawnImage(wanted), drawnImage(fresh())]);
  expect([failed.status, other.status]).toEqual(["rejected", "fulfilled"]);
  await expect(drawnImage(wanted)).resolves.toBeInstanceOf(Uint8Array);
});

test("only so many are kept; the one asked for longest ago goes", async () => {
  const [old, used] = [fresh(), fresh()];
  await drawnImage(old);
  await drawnImage(used);
  for (let i = 0; i < 199; i++) {
    await drawnImage(fresh());
    if (i % 50 === 0) await drawnImage(used);
  }
  drawSocialImage.mockClear();
  await drawnImage(used);
  expect(drawSocialImage).not.toHaveBeenCalled();
  await drawnImage(old);
  expect(drawSocialImage).toHaveBeenCalledTimes(1);
});
