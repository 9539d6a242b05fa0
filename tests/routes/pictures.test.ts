import { expect, test } from "vitest";
import { storePicture } from "../../app/services/pictures/store-picture";
import { photo } from "../support/pictures";
import { useSite } from "../support/site";

const site = useSite({ pageTtlMs: 60_000 });

async function stored(): Promise<string> {
  const result = await storePicture(site().runtime, await photo(640, 320));
  if (!result.ok) throw new Error(result.error);
  return result.value.id;
}

test("abuse 94: a picture is served as a picture, for good, and as nothing else", async () => {
  const id = await stored();
  for (const width of [320, 640]) {
    const { status, headers } = await site().ask(`/pictures/${id}/${width}.webp?x=1`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": "image/webp",
      "content-disposition": "inline",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    });
    expect(headers["set-cookie"]).toBeUndefined();
    expect(Number(headers["content-length"])).toBeGreaterThan(100);
  }
});

test("a picture that somebody has is not sent again", async () => {
  const path = `/pictures/${await stored()}/320.webp`;
  const first = await site().ask(path);
  const again = await site().ask(path, { headers: { "if-none-match": String(first.headers.etag) } });
  expect([again.status, again.text]).toEqual([304, ""]);
  expect((await site().ask(path, { method: "HEAD" })).headers["content-length"]).toBe(first.headers["content-length"]);
});

test("abuse 94: anything else under that address is 404 and kept by nobody", async () => {
  const id = await stored();
  for (const path of [
    `/pictures/${id}/1280.webp`,
    `/pictures/${id}/320.html`,
    `/pictures/${id}/320.webp%2F..%2Fx`,
    `/pictures/${id}/0320.webp`,
    `/pictures/${"0".repeat(32)}/320.webp`,
    "/pictures/%00/320.webp",
    `/pictures/${id}`,
  ]) {
    const { status, headers } = await site().ask(path);
    expect([path, status, headers["cache-control"]]).toEqual([path, 404, "no-store"]);
  }
});
