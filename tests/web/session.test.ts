import { describe, expect, test } from "vitest";
import { expiredStaffCookie, staffCookie, staffTokenOf } from "../../app/web/session";

const EXPIRES = new Date("2026-03-01T12:00:00.000Z");

describe("the staff cookie", () => {
  test("abuse 58: over https has the __Host- prefix, and is Secure, HttpOnly and SameSite", () => {
    expect(staffCookie("https://onevoice.example", "secret", EXPIRES)).toBe(
      "__Host-ov_staff=secret; Expires=Sun, 01 Mar 2026 12:00:00 GMT; Path=/; HttpOnly; SameSite=Lax; Secure",
    );
  });

  test("over plain http has neither the prefix nor Secure, for browsers would drop it", () => {
    expect(staffCookie("http://localhost:3000", "secret", EXPIRES)).toBe(
      "ov_staff=secret; Expires=Sun, 01 Mar 2026 12:00:00 GMT; Path=/; HttpOnly; SameSite=Lax",
    );
  });

  test("is taken away by an empty one that ends at once", () => {
    expect(expiredStaffCookie("http://localhost:3000")).toMatch(/^ov_staff=; Max-Age=0; Path=\/; HttpOnly/);
  });

  test.each([
    ["ov_staff=abc", "abc"],
    ["a=1; ov_staff=abc; b=2", "abc"],
    ["xov_staff=abc", null],
    ["", null],
  ])("is read from %j", (cookie, token) => {
    const request = new Request("http://localhost:3000/", { headers: { cookie } });
    expect(staffTokenOf(request, "http://localhost:3000")).toBe(token);
  });

  test("of another origin's scheme is not taken", () => {
    const request = new Request("https://onevoice.example/", { headers: { cookie: "ov_staff=abc" } });
    expect(staffTokenOf(request, "https://onevoice.example")).toBeNull();
  });
});
