import { describe, expect, test } from "vitest";
import { mailLink, SHARE_NETWORKS, shareLink, withVia } from "../../app/domain/share-links";

const SHARED = { url: "https://one.example/ko/campaigns/c?via=p-x", title: "A & B? “한국”#1", text: "Read\nthis" };

describe.each(SHARE_NETWORKS)("the link to write a post at %s", (network) => {
  const link = new URL(shareLink(network, SHARED));

  test("is https and carries the whole address, once", () => {
    expect(link.protocol).toBe("https:");
    expect(link.username + link.hash).toBe("");
    expect([...link.searchParams.values()].join(" ").split(SHARED.url)).toHaveLength(2);
  });

  test("gives the title as it is, where it is given", () => {
    const words = [...link.searchParams.values()].join(" ").replace(SHARED.url, "").trim();
    expect(["", SHARED.title]).toContain(words);
  });
});

test("a mail goes to nobody yet, and no text can add another header or recipient", () => {
  const link = new URL(mailLink({ ...SHARED, title: "A&bcc=eve@example.org\r\nBcc: eve@example.org" }));
  expect(link.pathname).toBe("");
  expect([...link.searchParams.keys()]).toEqual(["subject", "body"]);
  expect(link.searchParams.get("body")).toBe(`Read\nthis\r\n\r\n${SHARED.url}`);
  expect(mailLink({ ...SHARED, text: "" })).toContain(`body=${encodeURIComponent(SHARED.url)}`);
});

test("half a surrogate pair does not break a link", () => {
  expect(shareLink("x", { ...SHARED, title: "a\ud83db" })).toContain("text=ab&");
});

test("an address tells where its readers came from", () => {
  expect(withVia("https://one.example/campaigns/c", "p-abc")).toBe("https://one.example/campaigns/c?via=p-abc");
});
