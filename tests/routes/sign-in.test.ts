import { beforeEach, describe, expect, test } from "vitest";
import { dispatchDue } from "../../app/services/mail/dispatch-mail";
import { listLocalMails } from "../../app/services/mail/list-local-mails";
import { readLocalMail } from "../../app/services/mail/read-local-mail";
import { createStaffLink } from "../../app/services/staff/create-link";
import { softAuthenticator } from "../support/authenticator";
import { type Reply, useSite } from "../support/site";

const site = useSite();
const SAME_ORIGIN = { "sec-fetch-site": "same-origin" };
const ANNA = "anna@example.org";
const HOUR_MS = 3_600_000;

beforeEach(() => site().clock.advance(HOUR_MS));

/** The name and value of each cookie that an answer sets. */
function cookiesOf(reply: Reply): string {
  return (reply.headers["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0]).join("; ");
}

function ask(email: string, headers: Record<string, string> = {}): Promise<Reply> {
  return site().ask("/staff/sign-in", { body: { email }, headers: { ...SAME_ORIGIN, ...headers } });
}

function post(path: string, body: object, cookie = ""): Promise<Reply> {
  const headers = { ...SAME_ORIGIN, "content-type": "application/json", ...(cookie ? { cookie } : {}) };
  return site().ask(path, { method: "POST", body: JSON.stringify(body), headers });
}

async function signIn(email = ANNA): Promise<string> {
  const { url } = await createStaffLink(site().runtime, { email });
  return cookiesOf(await site().ask(new URL(url).pathname, { body: {}, headers: SAME_ORIGIN }));
}

async function mailedPath(): Promise<string> {
  const { runtime } = site();
  await dispatchDue(runtime, runtime.transport, { limit: 100 });
  const [newest] = await listLocalMails(runtime);
  const mail = await readLocalMail(runtime, { id: newest?.id ?? "" });
  return /\/staff\/sign-in\/[\w-]{43}/.exec(mail?.text ?? "")?.[0] ?? "";
}

/** Adds a passkey to the account of a cookie, as the page's script would. */
async function addPasskey(cookie: string) {
  const options = await post("/staff/passkey/register/options", {}, cookie);
  const { challenge, user } = JSON.parse(options.text).options;
  const authenticator = softAuthenticator();
  authenticator.state.userHandle = Buffer.from(user.id, "base64url").toString("utf8");
  const answer = authenticator.make({ challenge, origin: new URL(site().runtime.publicUrl).origin });
  const both = `${cookie}; ${cookiesOf(options)}`;
  return { authenticator, reply: await post("/staff/passkey/register/verify", { answer, name: "Key" }, both) };
}

describe("asking for a link", () => {
  test("abuse 70: everybody gets the same answer, byte for byte but for the cookie", async () => {
    await createStaffLink(site().runtime, { email: ANNA });
    const cookie = `ov_asked=${"a".repeat(43)}`;
    const answers = await Promise.all([ANNA, "nobody@example.org"].map((email) => ask(email, { cookie })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[1]?.text).toBe(answers[0]?.text);
    expect(answers[1]?.head).toBe(answers[0]?.head);
    expect(answers[0]?.text).not.toContain(ANNA);
  });

  test("abuse 70, 84: the answer stays the same when the limit is reached", async () => {
    await createStaffLink(site().runtime, { email: ANNA });
    const cookie = `ov_asked=${"a".repeat(43)}`;
    const first = await ask(ANNA, { cookie });
    for (let i = 0; i < 7; i++) expect((await ask(ANNA, { cookie })).head).toBe(first.head);
  });

  test("leaves a cookie by which the browser is known for a quarter of an hour, and no session", async () => {
    const reply = await ask(ANNA);
    expect(reply.headers["set-cookie"]).toEqual([
      expect.stringMatching(/^ov_asked=[\w-]{43}; Max-Age=900; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
  });

  test("says what is wrong with what is no address, and keeps it in the form", async () => {
    const reply = await ask("anna@");
    expect(reply.status).toBe(422);
    expect(reply.text).toContain('value="anna@"');
  });

  test("abuse 56: is refused from another site", async () => {
    const reply = await site().ask("/staff/sign-in", {
      body: { email: ANNA },
      headers: { "sec-fetch-site": "cross-site" },
    });
    expect(reply.status).toBe(403);
  });
});

test("a mailed link signs in the browser that asked, by its button, once; another browser is told where to open it", async () => {
  await createStaffLink(site().runtime, { email: ANNA });
  const cookie = cookiesOf(await ask(ANNA));
  const path = await mailedPath();
  const elsewhere = await site().ask(path);
  expect(elsewhere.status).toBe(403);
  expect(elsewhere.text).not.toContain(ANNA);
  expect((await site().ask(path, { body: {}, headers: SAME_ORIGIN })).status).toBe(404);
  for (let visit = 0; visit < 2; visit++)
    expect((await site().ask(path, { headers: { cookie } })).text).toContain(ANNA);
  const reply = await site().ask(path, { body: {}, headers: { ...SAME_ORIGIN, cookie } });
  expect([reply.status, reply.headers.location]).toEqual([303, "/staff"]);
  expect((await site().ask("/staff/account", { headers: { cookie: cookiesOf(reply) } })).status).toBe(200);
  expect((await site().ask(path, { body: {}, headers: { ...SAME_ORIGIN, cookie } })).status).toBe(404);
});

test("abuse 83: a session that was planted in the browser is not the one signed in, and ends; so does a copy at signing out", async () => {
  const planted = await signIn("mallory@example.org");
  const { url } = await createStaffLink(site().runtime, { email: ANNA });
  const headers = { ...SAME_ORIGIN, cookie: planted };
  const own = cookiesOf(await site().ask(new URL(url).pathname, { body: {}, headers }));
  expect(own).not.toBe(planted);
  expect((await site().ask("/staff/account", { headers: { cookie: planted } })).status).toBe(403);
  expect((await site().ask("/staff/account", { headers: { cookie: own } })).text).toContain(ANNA);
  const out = await site().ask("/staff/sign-out", { body: {}, headers: { ...SAME_ORIGIN, cookie: own } });
  expect(out.headers["set-cookie"]?.[0]).toContain("Max-Age=0");
  expect((await site().ask("/staff/account", { headers: { cookie: own } })).status).toBe(403);
});

describe("passkeys over HTTP", () => {
  test("one is added, signs in, and is shown again; the way on is a staff page of ours", async () => {
    const { authenticator, reply } = await addPasskey(await signIn("key@example.org"));
    expect(JSON.parse(reply.text)).toEqual({ location: "/staff/account?done=passkey_added" });
    const { origin } = new URL(site().runtime.publicUrl);
    for (const [next, location] of [
      ["/staff/account", "/staff/account"],
      ["/ko/staff/audit?page=2", "/ko/staff/audit?page=2"],
      ["https://evil.example/staff", "/staff"],
      ["//evil.example/staff", "/staff"],
      ["/campaigns", "/staff"],
      ["/staff/sign-out", "/staff"],
    ]) {
      const options = await post("/staff/passkey/sign-in/options", {});
      const answer = authenticator.show({ challenge: JSON.parse(options.text).options.challenge, origin });
      const signedIn = await post("/staff/passkey/sign-in/verify", { answer, next }, cookiesOf(options));
      expect(JSON.parse(signedIn.text)).toEqual({ location });
      expect(signedIn.headers["set-cookie"]?.[0]).toMatch(
        /^ov_staff=[\w-]{43}; Expires=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/,
      );
      expect((await post("/staff/passkey/sign-in/verify", { answer, next }, cookiesOf(options))).status).toBe(400);
    }
  });

  test.each([
    ["nothing", ""],
    ["no JSON", "{"],
    ["a list", "[]"],
    ["an answer of another shape", JSON.stringify({ answer: { id: "x" } })],
    ["a prototype", JSON.stringify({ answer: { __proto__: { id: "x" } } })],
  ])("an answer that is %s is refused without a word", async (_name, body) => {
    const headers = { ...SAME_ORIGIN, "content-type": "application/json" };
    const reply = await site().ask("/staff/passkey/sign-in/verify", { method: "POST", body, headers });
    expect([reply.status, reply.text]).toEqual([400, "{}"]);
    expect(reply.headers["set-cookie"]).toBeUndefined();
  });

  test.each(["register", "prove"])("%s is for those who are signed in", async (purpose) => {
    for (const step of ["options", "verify"])
      expect((await post(`/staff/passkey/${purpose}/${step}`, {})).status).toBe(403);
  });

  test.each(["register", "prove", "sign-in"])("abuse 56: %s is refused from another site", async (purpose) => {
    const headers = { "sec-fetch-site": "cross-site", "content-type": "application/json" };
    const reply = await site().ask(`/staff/passkey/${purpose}/options`, { method: "POST", body: "{}", headers });
    expect(reply.status).toBe(403);
  });

  test("only the pages that ask for a passkey run the script and may use passkeys", async () => {
    const cookie = await signIn();
    for (const path of ["/staff/sign-in", "/staff/account", "/staff/prove"]) {
      const { headers } = await site().ask(path, path === "/staff/sign-in" ? {} : { headers: { cookie } });
      expect(headers["content-security-policy"]).toContain("script-src 'self'");
      expect(headers["permissions-policy"]).toContain("publickey-credentials-get=(self)");
    }
    for (const path of ["/", "/staff"]) {
      const { headers } = await site().ask(path, { headers: { cookie } });
      expect(headers["permissions-policy"]).toContain("publickey-credentials-get=()");
    }
  });

  test("whoever has none is told to add one first", async () => {
    const cookie = await signIn("keyless@example.org");
    const page = await site().ask("/staff/prove?next=/staff/account", { headers: { cookie } });
    expect(page.text).toContain('href="/staff/account"');
    expect(page.text).not.toContain("data-passkey");
  });
});

test("removing a passkey asks for one, and leads back", async () => {
  const cookie = await signIn("remover@example.org");
  await addPasskey(cookie);
  site().clock.advance(HOUR_MS / 2);
  const body = { intent: "remove", id: "x" };
  const reply = await site().ask("/staff/account", { body, headers: { ...SAME_ORIGIN, cookie } });
  expect([reply.status, reply.headers.location]).toEqual([303, "/staff/prove?next=%2Fstaff%2Faccount"]);
});
