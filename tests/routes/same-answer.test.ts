import { beforeAll, describe, expect, test } from "vitest";
import { launchTestCampaign } from "../support/campaign";
import { SIGNED_PATH } from "../support/html";
import { sign, signAndConfirm, tokenFor } from "../support/sign";
import { type Reply, useSite } from "../support/site";

const site = useSite();
const SLUG = "same-answer";
const HOUR_MS = 60 * 60 * 1000;

/** Everything that the person at the form gets back, to the byte; `head` is the status and the headers but Date. */
function seen(reply: Reply): string {
  return `${reply.head}\n\n${reply.text}`;
}

/** An address of the same length that nobody has used. */
function strangerLike(email: string): string {
  const name = email.slice(0, email.indexOf("@"));
  return email.replace(name, name.replace(/[a-z]/g, "z"));
}

/**
 * Everything again, with what is sealed in it and the typed address under names of their own: sealing gives other bytes
 * each time, also for one address, so that only their number could tell.
 */
function seenOf(reply: Reply, email: string): string {
  const [ticket = ""] = SIGNED_PATH.exec(reply.head) ?? [];
  return `${seen(reply)
    .replaceAll(ticket || "no ticket", "/signed/TICKET")
    .replaceAll(email, "ADDRESS")} ${ticket.length}`;
}

/** What became of an address before the form is sent with it. */
const HISTORIES: Record<string, (email: string) => Promise<unknown>> = {
  new: async () => undefined,
  pending: (email) => sign(site().runtime, SLUG, { email }),
  "pending for two hours": async (email) => {
    await sign(site().runtime, SLUG, { email });
    site().clock.advance(2 * HOUR_MS);
  },
  confirmed: (email) => signAndConfirm(site().runtime, SLUG, { email }),
  "confirmed for two hours": async (email) => {
    await signAndConfirm(site().runtime, SLUG, { email });
    site().clock.advance(2 * HOUR_MS);
  },
  withdrawn: async (email) => {
    const token = await signAndConfirm(site().runtime, SLUG, { email });
    await site().ask(`/signature/${token}`, { body: { intent: "withdraw" } });
  },
  suppressed: async (email) => {
    await sign(site().runtime, SLUG, { email });
    const token = await tokenFor(site().runtime, email, "confirm");
    await site().ask(`/confirm/${token}`, { body: { intent: "not_me", never: "on" } });
  },
  erased: async (email) => {
    const token = await signAndConfirm(site().runtime, SLUG, { email });
    await site().ask(`/signature/${token}`, { body: { intent: "erase", sure: "on" } });
  },
  invalidated: async (email) => {
    await signAndConfirm(site().runtime, SLUG, { email });
    const emailKey = site().runtime.keys.emailKey(email);
    await site().runtime.db.write((tx) =>
      tx.signature.updateMany({ where: { emailKey }, data: { state: "invalidated" } }),
    );
  },
  "mailed three times today": async (email) => {
    for (const slug of ["quota-1", "quota-2", "quota-3"]) await sign(site().runtime, slug, { email });
  },
};

beforeAll(async () => {
  await launchTestCampaign(site().runtime, { slug: SLUG });
  for (const slug of ["quota-1", "quota-2", "quota-3"]) await launchTestCampaign(site().runtime, { slug });
});

describe.each([
  ["English", ""],
  ["Korean", "/ko"],
])("A5, abuse 70: in %s the form answers to the byte as it answers a stranger", (language, prefix) => {
  const path = `${prefix}/campaigns/${SLUG}`;

  function post(email: string, changes: Record<string, string> = {}): Promise<Reply> {
    return site().ask(path, { body: { name: "Ada Example", email, country: "CH", consent: "on", ...changes } });
  }

  test.each(Object.keys(HISTORIES))("an address that is %s", async (history) => {
    const email = `${history.replaceAll(" ", ".")}.${language}@example.org`.toLowerCase();
    await HISTORIES[history]?.(email);
    const stranger = strangerLike(email);
    const [known, unknown] = [await post(email), await post(stranger)];
    expect(unknown.status).toBe(303);
    expect(seenOf(known, email)).toBe(seenOf(unknown, stranger));
    expect([known.headers.location, seen(known)].join()).not.toContain(email);
    const pages = [
      await site().ask(known.headers.location as string),
      await site().ask(unknown.headers.location as string),
    ];
    expect(pages[0]?.text).toContain(email);
    const [ofKnown, ofUnknown] = pages.map((page) => page.text.replace(/\/signed\/[\w-]+/g, "/signed/TICKET"));
    expect(ofKnown?.replaceAll(email, "ADDRESS")).toBe(ofUnknown?.replaceAll(stranger, "ADDRESS"));
    expect(pages[0]?.head).toBe(pages[1]?.head);
  });

  test.each(Object.keys(HISTORIES))("an address that is %s, on a form that has to be corrected", async (history) => {
    const email = `wrong.${history.replaceAll(" ", ".")}.${language}@example.org`.toLowerCase();
    await HISTORIES[history]?.(email);
    const replies = [
      await post(email, { consent: "" }),
      await post("x".repeat(email.length - 12).concat("@example.org"), { consent: "" }),
    ];
    const [known, unknown] = replies.map((reply) => seen(reply).replace(/[\w.]+@example\.org/g, "ADDRESS"));
    expect(replies[0]?.status).toBe(422);
    expect(known).toBe(unknown);
  });
});
