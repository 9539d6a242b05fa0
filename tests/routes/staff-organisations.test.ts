import { beforeAll, describe, expect, test } from "vitest";
import { dispatchDue } from "../../app/services/mail/dispatch-mail";
import { listLocalMails } from "../../app/services/mail/list-local-mails";
import { readLocalMail } from "../../app/services/mail/read-local-mail";
import { addOrganisation } from "../support/coalition";
import { photo } from "../support/pictures";
import { useSite } from "../support/site";
import { addStaff, type TestStaff } from "../support/staff";

const site = useSite();
const SAME_ORIGIN = { "sec-fetch-site": "same-origin" };
const HOUSE = "/staff/organisations/house";
const BOUNDARY = "-----a-browser-makes-it-long-6Ff2kq0Zt";

let owner: TestStaff;
let editor: TestStaff;

beforeAll(async () => {
  const { runtime } = site();
  await addOrganisation(runtime, { slug: "house", names: { en: "House of Rights" } });
  owner = await addStaff(runtime, { email: "owner@example.org", name: "Olga", roles: { house: "owner" } });
  editor = await addStaff(runtime, { email: "editor@example.org", name: "Edda", roles: { house: "editor" } });
});

const cookieOf = ({ token }: Pick<TestStaff, "token">) => ({ cookie: `ov_staff=${token}` });
const look = (who: TestStaff, path: string) => site().ask(path, { headers: cookieOf(who) });
const send = (who: TestStaff, path: string, body: Record<string, string> | Buffer, headers = {}) =>
  site().ask(path, { body, headers: { ...SAME_ORIGIN, ...cookieOf(who), ...headers } });
const fieldOf = (html: string, name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? "";

function upload(file: Buffer): [Buffer, Record<string, string>] {
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="intent"\r\n\r\nsave\r\n--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="x.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
  return [body, { "content-type": `multipart/form-data; boundary=${BOUNDARY}` }];
}

describe("the desk", () => {
  test("says what somebody is and shows the ways that are open to them", async () => {
    const { text } = await look(owner, "/staff");
    expect(text).toContain("House of Rights");
    expect(text).toContain("Owners may do everything");
    expect(text).toContain('href="/staff/audit"');
    expect(text).not.toContain('href="/staff/mailbox"');
    expect((await look(editor, "/staff")).text).not.toContain('href="/staff/audit"');
  });

  test("asks a stranger to sign in, with the way back, and says to a small role that it is too small", async () => {
    const stranger = await site().ask(HOUSE);
    expect(stranger.text).toContain("/staff/sign-in?next=%2Fstaff%2Forganisations%2Fhouse");
    const small = await send(editor, `${HOUSE}/members`, { intent: "invite" });
    expect(small.status).toBe(403);
    expect(small.text).toContain("Your role does not allow this");
  });
});

describe("the profile", () => {
  test("keeps what the second of two editors typed, and shows them what is saved", async () => {
    const revision = fieldOf((await look(editor, HOUSE)).text, "revision");
    const form = { revision, country: "CH", site: "", "name-en": "House of Rights" };
    expect((await send(owner, HOUSE, { ...form, "about-en": "Written by Olga." })).headers.location).toBe(
      `${HOUSE}?saved`,
    );
    const second = await send(editor, HOUSE, { ...form, "about-en": "Written by Edda." });
    expect(second.status).toBe(409);
    expect(second.text).toContain("Written by Edda.");
    expect(second.text).toContain("Written by Olga.");
    const again = { ...form, revision: fieldOf(second.text, "revision"), "about-en": "Written by both." };
    expect(again.revision).not.toBe(revision);
    expect((await send(editor, HOUSE, again)).status).toBe(303);
    expect((await site().ask("/organisations/house")).text).toContain("Written by both.");
  });

  test("comes back with the error in words and what was typed", async () => {
    const revision = fieldOf((await look(editor, HOUSE)).text, "revision");
    const reply = await send(editor, HOUSE, {
      revision,
      country: "CH",
      site: "house.example",
      "name-en": "Typed name",
    });
    expect(reply.status).toBe(422);
    expect(reply.text).toContain("This cannot be used. Please see the hint.");
    for (const typed of ["house.example", "Typed name"]) expect(reply.text).toContain(`value="${typed}"`);
  });

  test("takes long texts from who is signed in, and from nobody else", async () => {
    const revision = fieldOf((await look(editor, HOUSE)).text, "revision");
    const long = Object.fromEntries(["ar", "ko", "ja"].map((of) => [`about-${of}`, "한".repeat(4_000)]));
    const form = { revision, country: "CH", site: "", "name-en": "House of Rights", ...long };
    expect((await send(editor, HOUSE, form)).status).toBe(303);
    const stranger = await site().ask(HOUSE, { body: form, headers: SAME_ORIGIN });
    expect(stranger.status).toBe(413);
  });
});

describe("the logo", () => {
  test("is uploaded and stands on the public page", async () => {
    const [body, headers] = upload(await photo(900, 600));
    const reply = await send(editor, `${HOUSE}/logo`, body, headers);
    expect(reply.headers.location).toBe(`${HOUSE}?logo=saved#logo-title`);
    expect((await site().ask("/organisations/house")).text).toMatch(/\/pictures\/[0-9a-f]{32}\/320\.webp/);
  });

  test.each([
    ["no picture", Buffer.from("<svg/>"), "unknown_format", "This file is no JPEG"],
    ["nothing", Buffer.alloc(0), "missing", "Please choose a file first."],
  ])("is refused in words: %s", async (_what, file, outcome, words) => {
    const [body, headers] = upload(file);
    const { location } = (await send(editor, `${HOUSE}/logo`, body, headers)).headers;
    expect(location).toBe(`${HOUSE}?logo=${outcome}#logo-title`);
    expect((await look(editor, `${HOUSE}?logo=${outcome}`)).text).toContain(words);
  });

  test("abuse 1: of more than 10 MB is refused before it is read", async () => {
    const [body, headers] = upload(Buffer.alloc(10_100_000));
    expect((await send(editor, `${HOUSE}/logo`, body, headers)).status).toBe(413);
  });
});

describe("members", () => {
  test("are invited by mail, accept by the button and are in; removed, their next request is refused", async () => {
    const { runtime, ask } = site();
    const fields = { intent: "invite", email: "new@example.org", role: "viewer", locale: "ko" };
    const sent = await send(owner, `${HOUSE}/members`, fields);
    expect(sent.headers.location).toBe(`${HOUSE}/members?done=invited`);
    await dispatchDue(runtime, runtime.transport, { limit: 10 });
    const [mail] = await listLocalMails(runtime);
    const text = (await readLocalMail(runtime, { id: mail?.id ?? "" }))?.text ?? "";
    const path = new URL(/http\S*\/invitation\/\S+/.exec(text)?.[0] ?? "").pathname;
    expect(path).toMatch(/^\/ko\/invitation\//);

    const page = await ask(path.slice(3));
    expect(page.text).toContain("House of Rights");
    expect(page.text).toContain("Olga");
    expect((await ask(path.slice(3))).status).toBe(200);
    const foreign = await ask(path, { body: { name: "Nia" }, headers: { "sec-fetch-site": "cross-site" } });
    expect(foreign.status).toBe(403);

    const planted = "x".repeat(43);
    const accepted = await ask(path, {
      body: { name: "Nia" },
      headers: { ...SAME_ORIGIN, cookie: `ov_staff=${planted}` },
    });
    expect([accepted.status, accepted.headers.location]).toEqual([303, "/ko/staff"]);
    const cookie = (accepted.headers["set-cookie"]?.[0] ?? "").split(";")[0] as string;
    expect(cookie).not.toContain(planted);
    expect((await ask(HOUSE, { headers: { cookie } })).status).toBe(200);
    expect((await ask(path)).status).toBe(404);

    const { id: staffId } = await runtime.db.read.staff.findUniqueOrThrow({ where: { email: "new@example.org" } });
    await send(owner, `${HOUSE}/members`, { intent: "remove", staffId });
    expect((await ask(HOUSE, { headers: { cookie } })).status).toBe(404);
    expect((await ask("/staff", { headers: { cookie } })).text).toContain("You belong to no organisation yet");
  });

  test("show no form to who has not shown a passkey, and lead there and back", async () => {
    const { runtime } = site();
    const later = await addStaff(runtime, {
      email: "unproved@example.org",
      roles: { house: "owner" },
      isProved: false,
    });
    const { text } = await look(later, `${HOUSE}/members`);
    expect(text).toContain("/staff/prove?next=%2Fstaff%2Forganisations%2Fhouse%2Fmembers");
    expect(text).not.toContain('value="invite"');
    const sent = await send(later, `${HOUSE}/members`, { intent: "invite", email: "x@example.org" });
    expect(sent.headers.location).toBe("/staff/prove?next=%2Fstaff%2Forganisations%2Fhouse%2Fmembers");
  });

  test("who cannot be changed stay, with the reason in words", async () => {
    const fields = { intent: "role", staffId: editor.staffId, from: "viewer", role: "owner" };
    const reply = await send(owner, `${HOUSE}/members`, fields);
    expect(reply.status).toBe(409);
    expect(reply.text).toContain("Somebody else changed this meanwhile.");
  });
});
