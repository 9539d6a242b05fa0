import { describe, expect, test } from "vitest";
import { MAX_FIELDS, readForm } from "../../app/web/form";

function post(body: string | Uint8Array<ArrayBuffer> | FormData, type?: string): Request {
  const headers = new Headers(type === undefined ? [] : [["content-type", type]]);
  return new Request("http://localhost/", { method: "POST", body, headers });
}

const URLENCODED = "application/x-www-form-urlencoded";

describe("readForm", () => {
  test.each([
    ["name=Ada&place=", { name: "Ada", place: "" }],
    ["name=%ED%99%8D+%EA%B8%B8%EB%8F%99", { name: "홍 길동" }],
    ["a=1=2&b", { a: "1=2", b: "" }],
    ["comment=line%0D%0Aline", { comment: "line\r\nline" }],
    ["name=%00", { name: "\0" }],
    ["&&a=1&", { a: "1" }],
    ["", {}],
  ])("reads %j", async (body, fields) => {
    const form = await readForm(post(body, URLENCODED));
    expect(form.ok && { ...form.value }).toEqual(fields);
  });

  test.each([
    URLENCODED,
    `${URLENCODED}; charset=utf-8`,
    `${URLENCODED};charset="UTF-8"`,
    "Application/X-WWW-Form-URLencoded; charset=UTF8",
  ])("takes the content type %s", async (type) => {
    expect((await readForm(post("a=1", type))).ok).toBe(true);
  });

  test.each([
    [`${URLENCODED}; charset=utf-7`],
    [`${URLENCODED}; charset=iso-8859-1`],
    ["application/json"],
    ["text/plain"],
    ["multipart/form-data; boundary=x"],
  ])("abuse 65: refuses the content type %s with 400", async (type) => {
    expect(await readForm(post("a=1", type))).toEqual({ ok: false, error: { status: 400, code: "content_type" } });
  });

  test("abuse 65: refuses a body without a content type", async () => {
    const form = await readForm(post(new Uint8Array([97, 61, 49])));
    expect(form).toEqual({ ok: false, error: { status: 400, code: "content_type" } });
  });

  test.each(["name=a&name=b", "email[]=a", "email%5B%5D=a", "a[0]=1", "a]=1"])(
    "abuse 65: refuses the repeated field or array %s with 422",
    async (body) => {
      expect(await readForm(post(body, URLENCODED))).toEqual({
        ok: false,
        error: { status: 422, code: "repeated_field" },
      });
    },
  );

  test.each(["name=%", "name=%zz", "%E0%A4%A=1", "name=%FF", "name=%ED%A0%80", "name=%C0%80"])(
    "abuse 4: broken percent-encoding or UTF-8 in %s is 400",
    async (body) => {
      expect(await readForm(post(body, URLENCODED))).toEqual({ ok: false, error: { status: 400, code: "malformed" } });
    },
  );

  test("raw bytes that are no UTF-8 are 400", async () => {
    const form = await readForm(post(new Uint8Array([97, 61, 0xff]), URLENCODED));
    expect(form).toEqual({ ok: false, error: { status: 400, code: "malformed" } });
  });

  test("abuse 64: one field more than allowed is 400, and so are a hundred thousand", async () => {
    const body = (count: number) => Array.from({ length: count }, (_, index) => `f${index}=1`).join("&");
    expect((await readForm(post(body(MAX_FIELDS), URLENCODED))).ok).toBe(true);
    for (const count of [MAX_FIELDS + 1, 100_000])
      expect(await readForm(post(body(count), URLENCODED))).toEqual({
        ok: false,
        error: { status: 400, code: "too_many_fields" },
      });
  });

  test("abuse 66: field names cannot reach a prototype", async () => {
    const form = await readForm(post("__proto__=polluted&constructor.prototype=x&name=Ada", URLENCODED));
    expect(form.ok).toBe(true);
    if (!form.ok) return;
    expect(Object.getPrototypeOf(form.value)).toBeNull();
    expect(Object.keys(form.value)).toEqual(["__proto__", "constructor.prototype", "name"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test("abuse 51: takes a multipart form only where it is asked for", async () => {
    const body = new FormData();
    body.set("List-Unsubscribe", "One-Click");
    const form = await readForm(post(body), { allowMultipart: true });
    expect(form.ok && { ...form.value }).toEqual({ "List-Unsubscribe": "One-Click" });
    expect((await readForm(post(body))).ok).toBe(false);
  });

  test("refuses files, and multipart bodies that do not parse", async () => {
    const body = new FormData();
    body.set("file", new Blob(["x"]), "x.txt");
    expect(await readForm(post(body), { allowMultipart: true })).toEqual({
      ok: false,
      error: { status: 422, code: "file" },
    });
    expect(await readForm(post("nothing", "multipart/form-data; boundary=x"), { allowMultipart: true })).toEqual({
      ok: false,
      error: { status: 400, code: "malformed" },
    });
  });
});
