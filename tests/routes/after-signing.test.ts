import { beforeAll, describe, expect, test } from "vitest";
import { TICKET_LIFE_MS } from "../../app/services/signatures/signed-ticket";
import { launchTestCampaign } from "../support/campaign";
import { unescapeHtml } from "../support/html";
import { sign, signAndConfirm, tokenFor } from "../support/sign";
import { DEMO, type Reply, useSite } from "../support/site";

const site = useSite();
const CAMPAIGN = `/campaigns/${DEMO}`;
const MANY = 5;

beforeAll(async () => {
  for (let i = 0; i < MANY; i++) await launchTestCampaign(site().runtime, { slug: `other-${i}` });
});

/** Signs by the form and gives the way to the next page. */
async function signByForm(email: string, path = CAMPAIGN): Promise<string> {
  const form = { name: "Ada Example", email, country: "CH", consent: "on" };
  return (await site().ask(path, { body: form })).headers.location as string;
}

function textOf(reply: Reply): string {
  return unescapeHtml(reply.text.replace(/<[^>]*>/g, ""));
}

describe("the page after signing", () => {
  test("shows the address that was typed, which stands in no address, log line or cache", async () => {
    const email = "Typed.As.It.Is@example.org";
    const path = await signByForm(email);
    expect(path).not.toMatch(/typed/i);
    const page = await site().ask(path);
    expect(textOf(page)).toContain(`A mail is on its way to ${email}.`);
    expect(page.headers["cache-control"]).toBe("no-store");
    expect(page.headers["referrer-policy"]).toBe("same-origin");
    expect(page.text.split("</head>")[0]).not.toContain(email);
    expect(JSON.stringify(site().logs)).not.toMatch(/typed\.as/i);
  });

  test("shows it in another language as well", async () => {
    const path = await signByForm("ada@example.org");
    expect(textOf(await site().ask(`/ko${path}`))).toContain("ada@example.org");
  });

  test("shows none without a ticket, with one of another campaign, a changed one, or one that is too old", async () => {
    const path = await signByForm("late@example.org");
    const others = [`${CAMPAIGN}/signed`, path.replace(DEMO, "other-1"), `${path}AAAA`, `${CAMPAIGN}/signed/x`];
    for (const other of others) {
      const page = await site().ask(other);
      expect([other, page.status]).toEqual([other, 200]);
      expect(textOf(page)).toContain("A mail is on its way to the address you typed.");
      expect(page.text).not.toContain("late@example.org");
    }
    site().clock.advance(TICKET_LIFE_MS);
    expect((await site().ask(path)).text).not.toContain("late@example.org");
    expect((await site().ask(path.replace(DEMO, "nowhere"))).status).toBe(404);
  });

  test("offers to pass the campaign on, names its offices, and three other campaigns that can be signed", async () => {
    for (const path of [`${CAMPAIGN}/signed`, await signByForm("next@example.org")]) {
      const { text } = await site().ask(path);
      expect(text).toContain(`value="${site().runtime.publicUrl}${CAMPAIGN}"`);
      expect(text).toContain("President of the Human Rights Council");
      expect(text.match(/<article class="card"/g)).toHaveLength(3);
      expect(text).not.toContain(`aria-labelledby="campaign-${DEMO}"`);
    }
  });
});

describe("what can be passed on", () => {
  test("works without a script: a link to select, and plain links that tell nobody where they were followed from", async () => {
    const { text } = await site().ask(CAMPAIGN);
    const share = /<section class="share".*?<\/section>/s.exec(text)?.[0] ?? "";
    expect(share).toMatch(/<input[^>]*readonly=""[^>]*>/);
    for (const button of share.match(/<button[^>]*>/g) ?? []) expect(button).toContain('hidden=""');
    expect(share.match(/<button/g)).toHaveLength(2);
    const links = share.match(/<a [^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(link).toMatch(/href="mailto:|href="https:[^>]*rel="noopener noreferrer"/);
    expect(share).not.toMatch(/<(img|script|iframe|style)/);
  });
});

describe("after confirming", () => {
  async function confirm(email: string): Promise<Reply> {
    await sign(site().runtime, DEMO, { email });
    const token = await tokenFor(site().runtime, email, "confirm");
    return site().ask(`/confirm/${token}`, { body: { intent: "confirm" } });
  }

  test("the page thanks, gives a receipt, and a link to pass on that does not say whose it is", async () => {
    const reply = await confirm("thanks@example.org");
    const text = textOf(reply);
    for (const words of ["Your receipt", "Version of the text", "Number in the ledger"]) expect(text).toContain(words);
    const own = /value="([^"]+\?via=p-[a-z2-7]{10})"/.exec(reply.text)?.[1] as string;
    expect(own).toContain(`${site().runtime.publicUrl}${CAMPAIGN}?via=`);
    expect(reply.text).not.toContain("thanks@example.org");
    expect(reply.headers["cache-control"]).toBe("no-store");
    const path = own.replace(site().runtime.publicUrl, "");
    await signByForm("friend@example.org", path);
    const { db, keys } = site().runtime;
    const friend = await db.read.signature.findFirst({ where: { emailKey: keys.emailKey("friend@example.org") } });
    expect(friend?.source).toBe(new URL(own).searchParams.get("via"));
  });

  test("pressing again gives the same receipt and link, and counts nobody twice", async () => {
    const first = await confirm("twice@example.org");
    const token = await tokenFor(site().runtime, "twice@example.org", "confirm");
    const again = await site().ask(`/confirm/${token}`, { body: { intent: "confirm" } });
    const factsOf = (reply: Reply) => /<dl class="facts">.*?<\/dl>/s.exec(reply.text)?.[0];
    const linkOf = (reply: Reply) => /\?via=p-[a-z2-7]{10}/.exec(reply.text)?.[0];
    expect([again.status, factsOf(again), linkOf(again)]).toEqual([200, factsOf(first), linkOf(first)]);
    expect(textOf(again)).toContain("Your signature is already confirmed");
  });

  test("the signer's own page shows the link, as long as the signature counts", async () => {
    const token = await signAndConfirm(site().runtime, DEMO, { email: "own@example.org" });
    const page = await site().ask(`/signature/${token}`);
    expect(page.text).toMatch(/value="[^"]+\?via=p-[a-z2-7]{10}"/);
    expect(textOf(page)).toContain("This link leads to the campaign and not to your signature");
    expect(textOf(page)).not.toMatch(/\d+ (?:confirmed )?signatures?\b/);
    await site().ask(`/signature/${token}`, { body: { intent: "withdraw" } });
    expect((await site().ask(`/signature/${token}`)).text).not.toContain("?via=p-");
  });
});
