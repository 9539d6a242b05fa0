import { describe, expect, test } from "vitest";
import { storeLocalMail } from "../../app/services/mail/store-local-mail";
import { useSite } from "../support/site";
import { secretariatLink } from "../support/staff";

const site = useSite();
const SAME_ORIGIN = { "sec-fetch-site": "same-origin" };

async function link(): Promise<string> {
  const url = await secretariatLink(site().runtime, "staff@example.org");
  return new URL(url).pathname;
}

async function signIn(): Promise<string> {
  const reply = await site().ask(await link(), { body: {}, headers: SAME_ORIGIN });
  return (reply.headers["set-cookie"]?.[0] ?? "").split(";")[0] as string;
}

let mails = 0;
/** Puts a mail into the mailbox and returns its id; the clock moves, for ids are in order of time. */
async function storeMail(html: string): Promise<string> {
  mails += 1;
  site().clock.advance(mails * 1000);
  const mime = [
    "From: One Voice <campaigns@onevoice.example>",
    "To: canary@example.org",
    "Subject: Canary subject",
    "MIME-Version: 1.0",
    'Content-Type: multipart/alternative; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Canary text",
    "--b",
    "Content-Type: text/html; charset=utf-8",
    "",
    html,
    "--b--",
    "",
  ].join("\r\n");
  await storeLocalMail(site().runtime, Buffer.from(mime));
  const [mail] = await site().runtime.db.read.localMail.findMany({ orderBy: { id: "desc" }, take: 1 });
  return mail?.id as string;
}

describe("signing in", () => {
  test("takes the button: opening the link uses nothing up", async () => {
    const path = await link();
    for (let visit = 0; visit < 3; visit += 1) expect((await site().ask(path)).text).toContain("staff@example.org");
    const reply = await site().ask(path, { body: {}, headers: SAME_ORIGIN });
    expect([reply.status, reply.headers.location]).toEqual([303, "/staff"]);
    expect(reply.headers["set-cookie"]?.[0]).toMatch(
      /^ov_staff=[\w-]{43}; Expires=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect((await site().ask(path)).status).toBe(404);
    expect((await site().ask(path, { body: {}, headers: SAME_ORIGIN })).status).toBe(404);
  });

  test.each([
    ["no proof of where it comes from", {}],
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["a page of the same domain but another host", { "sec-fetch-site": "same-site" }],
    ["another origin", { origin: "https://evil.example" }],
    ["a hidden origin", { origin: "null" }],
  ])("abuse 56: is refused with %s", async (_name, headers) => {
    const path = await link();
    expect((await site().ask(path, { body: {}, headers: headers as Record<string, string> })).status).toBe(403);
    expect((await site().ask(path)).status).toBe(200);
  });

  test("works from our own origin in browsers without Sec-Fetch-Site", async () => {
    const reply = await site().ask(await link(), { body: {}, headers: { origin: site().url } });
    expect(reply.status).toBe(303);
  });
});

describe("the mailbox", () => {
  test("is for staff only, and each of its parts", async () => {
    const id = await storeMail("<p>Canary</p>");
    for (const path of ["/staff/mailbox", `/staff/mailbox/${id}`, `/staff/mailbox/${id}/body`])
      for (const headers of [{}, { cookie: "ov_staff=forged" }] as Record<string, string>[]) {
        const reply = await site().ask(path, { headers });
        expect(reply.status).toBe(403);
        expect(reply.text).not.toMatch(/canary/i);
      }
  });

  test("shows mails to staff, in a frame in which nothing runs", async () => {
    const id = await storeMail(
      '<html><head><title>x</title></head><body><script>1</script><a href="/x">y</a></body></html>',
    );
    const cookie = await signIn();
    const list = await site().ask("/staff/mailbox", { headers: { cookie } });
    expect(list.text).toContain("Canary subject");
    expect(list.headers["cache-control"]).toBe("no-store");
    const mail = await site().ask(`/staff/mailbox/${id}`, { headers: { cookie } });
    expect(mail.text).toContain("Canary text");
    expect(mail.text).toMatch(/<iframe[^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/);
    expect(mail.headers["content-security-policy"]).toContain("frame-src 'self'");
    const body = await site().ask(`/staff/mailbox/${id}/body`, { headers: { cookie } });
    expect(body.text).toContain('<base target="_blank">');
    expect(body.headers["content-security-policy"]).toMatch(/^sandbox allow-popups [^;]*; default-src 'none'/);
    expect(body.headers["content-security-policy"]).not.toContain("script");
    expect((await site().ask("/staff/mailbox/unknown", { headers: { cookie } })).status).toBe(404);
  });

  test("is closed again after signing out, on the server as well", async () => {
    const cookie = await signIn();
    expect((await site().ask("/staff/mailbox", { headers: { cookie } })).status).toBe(200);
    const out = await site().ask("/staff/sign-out", { body: {}, headers: { cookie, ...SAME_ORIGIN } });
    expect(out.status).toBe(303);
    expect(out.headers["set-cookie"]?.[0]).toContain("Max-Age=0");
    expect((await site().ask("/staff/mailbox", { headers: { cookie } })).status).toBe(403);
  });
});
