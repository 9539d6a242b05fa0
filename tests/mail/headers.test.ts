import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { mailHeaders } from "../../app/mail/headers";
import { messageId } from "../../app/mail/message-id";

const HTTPS = "https://onevoice.example.org/unsubscribe/abc";

describe("RFC 8058: the one-click pair", () => {
  test("goes with the thanks to who asked for updates", () => {
    expect(mailHeaders("confirmed", { unsubscribeUrl: HTTPS })).toMatchObject({
      "List-Unsubscribe": `<${HTTPS}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
  });

  test.each([
    ["confirmed", null],
    ["confirmed", undefined],
    ["confirmed", "http://localhost:3000/unsubscribe/abc"],
    ["confirm", HTTPS],
    ["reminder", HTTPS],
    ["already_signed", HTTPS],
    ["letter", HTTPS],
  ] as const)("does not go with %s and %s", (kind, unsubscribeUrl) => {
    const names = Object.keys(mailHeaders(kind, { unsubscribeUrl: unsubscribeUrl ?? null }));
    expect(names.filter((name) => name.startsWith("List-"))).toEqual([]);
  });
});

test.each(["confirm", "reminder", "already_signed", "confirmed"] as const)(
  "RFC 3834: %s asks for no automatic answer",
  (kind) => {
    expect(mailHeaders(kind)).toEqual({ "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" });
  },
);

test("a letter carries no header of its own", () => {
  expect(mailHeaders("letter")).toEqual({});
});

describe("a Message-ID", () => {
  const hmac = (use: string, text: string) => createHmac("sha256", "key").update(`${use}\0${text}`).digest("hex");

  test("is the same for the same outbox row, and tells nothing", () => {
    const id = messageId(hmac, "confirm:campaign:signature:1", "Mail.Example.ORG");
    expect(id).toMatch(/^<[\da-f]{40}@mail\.example\.org>$/);
    expect(messageId(hmac, "confirm:campaign:signature:1", "mail.example.org")).toBe(id);
    expect(messageId(hmac, "confirm:campaign:signature:2", "mail.example.org")).not.toBe(id);
  });
});
