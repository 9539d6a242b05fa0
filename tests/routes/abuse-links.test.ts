import { describe, expect, test } from "vitest";
import { eraseUnconfirmed } from "../../app/services/signatures/erase-unconfirmed";
import { launchTestCampaign } from "../support/campaign";
import { hashOfRows } from "../support/contents";
import { sign, signAndConfirm, tokenFor } from "../support/sign";
import { type Reply, useSite } from "../support/site";

const site = useSite();
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

type Purpose = "confirm" | "manage" | "unsubscribe";
const PATHS = { confirm: "/confirm", manage: "/signature", unsubscribe: "/unsubscribe" } as const;

/** It has the shape of a token and belongs to nobody. */
const NOBODYS = "Z".repeat(32);

/** An answer to the byte, but for the address that was asked for, which the language links repeat. */
async function answerTo(path: string): Promise<string> {
  const { head, text } = await site().ask(path);
  return `${head}\n\n${text.replaceAll(path, "/…")}`;
}

let people = 0;

/** A signer of a campaign of their own. */
async function person(changes: { closesAt?: Date } = {}) {
  people += 1;
  const { id, slug } = await launchTestCampaign(site().runtime, { slug: `links-${people}`, ...changes });
  return { id, slug, email: `person${people}@example.org`, name: `Person Number${people}` };
}

type Person = Awaited<ReturnType<typeof person>>;

/** A link of the signer, as their mails carry it. */
async function link({ email }: Person, purpose: Purpose): Promise<string> {
  return `${PATHS[purpose]}/${await tokenFor(site().runtime, email, purpose)}`;
}

async function pending(changes: { closesAt?: Date } = {}): Promise<Person> {
  const someone = await person(changes);
  await sign(site().runtime, someone.slug, { ...someone, place: "Tartu", comment: "For my aunt", updates: "on" });
  return someone;
}

async function confirmed(): Promise<Person> {
  const someone = await person();
  await signAndConfirm(site().runtime, someone.slug, {
    ...someone,
    place: "Tartu",
    comment: "For my aunt",
    updates: "on",
  });
  return someone;
}

function press(path: string, intent: string, more: Record<string, string> = {}): Promise<Reply> {
  return site().ask(path, { body: { intent, ...more } });
}

async function count({ slug }: Person): Promise<number> {
  return JSON.parse((await site().ask(`/campaigns/${slug}/count.json`)).text).confirmed;
}

async function stateOf({ id }: Person): Promise<string | undefined> {
  return (await site().runtime.db.read.signature.findFirst({ where: { campaignId: id } }))?.state;
}

function rows(): string {
  return hashOfRows(site().runtime.env.databaseUrl);
}

describe("looking", () => {
  test("A7, abuse 46: 1,000 GET, HEAD and OPTIONS on every kind of link change nothing", async () => {
    const [waiting, done] = [await pending(), await confirmed()];
    const paths = await Promise.all([
      link(waiting, "confirm"),
      ...(["confirm", "manage", "unsubscribe"] as const).map((purpose) => link(done, purpose)),
    ]);
    paths.push(`${paths[2]}/data.json`, ...paths.map((path) => `/ko${path}`));
    const methods = ["GET", "HEAD", "OPTIONS"];
    const before = rows();
    const replies: Reply[] = [];
    for (let i = 0; i < 1000; i += 20)
      replies.push(
        ...(await Promise.all(
          Array.from({ length: 20 }, (_, j) =>
            site().ask(paths[(i + j) % paths.length] as string, {
              method: methods[(i + j) % methods.length] as string,
            }),
          ),
        )),
      );
    expect(replies).toHaveLength(1000);
    expect([...new Set(replies.map((reply) => reply.status))].sort()).toEqual([200, 204]);
    expect(rows()).toBe(before);
    expect(await stateOf(waiting)).toBe("pending");
  });

  test("A7, abuse 46: the page behind the link waits for a real button: no script, no automatic form, nothing from elsewhere", async () => {
    const { text, headers } = await site().ask(await link(await pending(), "confirm"));
    expect(text).toMatch(/<button type="submit" name="intent" value="confirm"/);
    expect(text).not.toMatch(/<script|<iframe|http-equiv|\son\w+=|<img|<link[^>]+preload/i);
    expect(text).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["referrer-policy"]).toBe("same-origin");
  });

  test("abuse 48: the page behind a confirmation link shows nothing of the person, before and after", async () => {
    const someone = await pending();
    const path = await link(someone, "confirm");
    const before = await site().ask(path);
    await press(path, "confirm");
    const after = await site().ask(path);
    for (const { status, text } of [before, after]) {
      expect(status).toBe(200);
      expect(text).not.toMatch(/Person|person\d|Tartu|For my aunt|Switzerland/);
    }
    expect(after.text).not.toContain(await tokenFor(site().runtime, someone.email, "manage"));
  });
});

describe("confirming", () => {
  test("A6, abuse 29: 50 presses at the same moment confirm once", async () => {
    const someone = await pending();
    const path = await link(someone, "confirm");
    const replies = await Promise.all(Array.from({ length: 50 }, () => press(path, "confirm")));
    expect(replies.map((reply) => reply.status)).toEqual(Array(50).fill(200));
    expect(replies.filter((reply) => reply.text.includes("Thank you. Your signature counts."))).toHaveLength(1);
    expect(await count(someone)).toBe(1);
    const { read } = site().runtime.db;
    expect(await read.outbox.count({ where: { campaignId: someone.id, kind: "confirmed" } })).toBe(1);
    expect(await read.ledgerEntry.count({ where: { campaignId: someone.id } })).toBe(1);
  });

  test("abuse 43: pressing again later says that it is done and changes nothing", async () => {
    const someone = await confirmed();
    const path = await link(someone, "confirm");
    const before = rows();
    const again = await press(path, "confirm");
    expect(again.status).toBe(200);
    expect(again.text).toContain("Your signature is already confirmed");
    expect(rows()).toBe(before);
  });

  test("abuse 32: a link works until 24 hours after the end of signing, and says why it does not any more", async () => {
    const closesAt = new Date(site().clock.now().getTime() + HOUR_MS);
    const [early, late] = [await pending({ closesAt }), await pending({ closesAt })];
    site().clock.set(new Date(closesAt.getTime() + DAY_MS - 1));
    expect((await press(await link(early, "confirm"), "confirm")).text).toContain("Your signature counts");
    site().clock.set(new Date(closesAt.getTime() + DAY_MS));
    const refused = await press(await link(late, "confirm"), "confirm");
    expect(refused.text).toContain("Signing has ended");
    expect([await count(early), await count(late)]).toEqual([1, 0]);
  });

  test.each([["confirm first"], ["withdraw first"]])(
    "abuse 30: withdrawing wins over confirming, %s",
    async (order) => {
      const someone = await confirmed();
      const [confirm, manage] = [await link(someone, "confirm"), await link(someone, "manage")];
      const presses = [() => press(confirm, "confirm"), () => press(manage, "withdraw")];
      await Promise.all((order === "confirm first" ? presses : presses.reverse()).map((go) => go()));
      expect(await stateOf(someone)).toBe("withdrawn");
      expect(await count(someone)).toBe(0);
      expect((await press(confirm, "confirm")).text).toContain("This signature was withdrawn");
    },
  );

  test("abuse 36: after withdrawing and signing again the old links are dead, and the new one confirms", async () => {
    const someone = await confirmed();
    const old = { confirm: await link(someone, "confirm"), manage: await link(someone, "manage") };
    await press(old.manage, "withdraw");
    site().clock.advance(HOUR_MS);
    await sign(site().runtime, someone.slug, { email: someone.email });
    for (const [path, intent] of [
      [old.confirm, "confirm"],
      [old.manage, "withdraw"],
    ] as const) {
      expect((await site().ask(path)).status).toBe(404);
      expect((await press(path, intent)).status).toBe(404);
    }
    expect((await press(await link(someone, "confirm"), "confirm")).status).toBe(200);
    expect(await count(someone)).toBe(1);
  });

  test("abuse 37: 'this was not me' erases what somebody else typed, and the link with it", async () => {
    const someone = await pending();
    const path = await link(someone, "confirm");
    expect(await count(someone)).toBe(0);
    const done = await press(path, "not_me", { never: "on" });
    expect(done.status).toBe(200);
    expect(done.text).toContain("We will not send mail to this address again.");
    expect(await stateOf(someone)).toBeUndefined();
    expect((await site().ask(path)).status).toBe(404);
    expect((await press(path, "confirm")).status).toBe(404);
  });

  test.each(["", "nonsense", "erase"])(
    "a press of a button that the page does not have (%j) does nothing",
    async (intent) => {
      const someone = await pending();
      const before = rows();
      expect((await press(await link(someone, "confirm"), intent)).status).toBe(400);
      expect(rows()).toBe(before);
    },
  );
});

describe("a link that is good for nothing", () => {
  test("abuse 42: a guess that is right but for one character gets the very answer of any other guess", async () => {
    const token = (await link(await pending(), "confirm")).slice("/confirm/".length);
    const flip = (character: string) => (character === "A" ? "B" : "A");
    const near = [0, 15, 31].map((i) => token.slice(0, i) + flip(token[i] as string) + token.slice(i + 1));
    const answers = await Promise.all([NOBODYS, ...near].map((guess) => answerTo(`/confirm/${guess}`)));
    expect(answers[0]).toMatch(/^404\n/);
    expect(new Set(answers).size).toBe(1);
  });

  test("abuse 44: an old link offers to sign again; when its time is over it is like one that never was", async () => {
    const someone = await pending();
    const path = await link(someone, "confirm");
    site().clock.advance(14 * DAY_MS);
    const [seen, pressed] = [await site().ask(path), await press(path, "confirm")];
    for (const { text } of [seen, pressed]) {
      expect(text).toContain("This link is too old");
      expect(text).toContain(`href="/campaigns/${someone.slug}"`);
    }
    await eraseUnconfirmed(site().runtime);
    expect(await stateOf(someone)).toBeUndefined();
    expect(await answerTo(path)).toBe(await answerTo(`/confirm/${NOBODYS}`));
    expect((await site().ask(path)).text).toContain("sign again on the campaign page");
  });

  test("abuse 45: a link works at its own address only", async () => {
    const someone = await confirmed();
    const tokens = Object.fromEntries(
      await Promise.all(
        (Object.keys(PATHS) as Purpose[]).map(async (purpose) => [
          purpose,
          await tokenFor(site().runtime, someone.email, purpose),
        ]),
      ),
    );
    const before = rows();
    for (const purpose of Object.keys(PATHS) as Purpose[])
      for (const other of Object.keys(PATHS) as Purpose[]) {
        if (purpose === other) continue;
        const path = `${PATHS[other]}/${tokens[purpose]}`;
        for (const intent of ["confirm", "not_me", "withdraw", "erase", "display"]) {
          const { status } = await press(path, intent, { sure: "on" });
          if (other !== "unsubscribe") expect([400, 404]).toContain(status);
        }
        if (other !== "unsubscribe") expect((await site().ask(path)).status).toBe(404);
      }
    expect(rows()).toBe(before);
  });

  test.each(["/confirm", "/signature"])(
    "abuse 47: a mangled link under %s leads to the campaigns, which say so",
    async (base) => {
      const before = rows();
      for (const token of ["x", "A".repeat(31), "A".repeat(33), `${"A".repeat(31)}=`, "%E2%80%A6", "A".repeat(1500)]) {
        for (const reply of [await site().ask(`${base}/${token}`), await press(`${base}/${token}`, "confirm")]) {
          expect([reply.status, reply.headers.location]).toEqual([303, "/en?link=broken"]);
        }
        expect((await site().ask(`/ko${base}/${token}`)).headers.location).toBe("/ko?link=broken");
      }
      const home = await site().ask("/?link=broken");
      expect([home.status, home.text.includes("This link does not work")]).toEqual([200, true]);
      expect((await site().ask("/ko?link=broken")).text).toContain("쓸 수 없는 링크입니다");
      expect(rows()).toBe(before);
    },
  );

  test("abuse 47: parameters added or stripped on the way do not matter", async () => {
    const path = await link(await pending(), "confirm");
    for (const query of ["?utm_source=mail", "?", "?_data=routes%2Fconfirm", "?index"]) {
      const { status, text } = await site().ask(path + query);
      expect(status).toBe(200);
      expect(text).toContain('value="confirm"');
    }
  });
});
