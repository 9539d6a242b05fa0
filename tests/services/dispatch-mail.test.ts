import { expect, test } from "vitest";
import type { OutboxRow } from "../../app/data/outbox";
import { enqueue } from "../../app/data/outbox";
import { LEASE_MS, type MailKind, type Outcome } from "../../app/domain/outbox";
import type { MailTransport, OutgoingMessage } from "../../app/mail/message";
import type { Ctx } from "../../app/services/context";
import { dispatchDue } from "../../app/services/mail/dispatch-mail";
import { newMail } from "../../app/services/mail/new-mail";
import { eraseOwnSignature } from "../../app/services/signatures/erase-signature";
import { rejectSignature } from "../../app/services/signatures/reject-signature";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { sign, signAndConfirm, tokenFor } from "../support/sign";

const context = useContext();
const MINUTE = 60 * 1000;

/** A transport that keeps what it got and answers as told. */
function recorder(
  answer: (message: OutgoingMessage) => Outcome | Promise<Outcome> = () => ({ kind: "sent", reply: "250" }),
) {
  const sent: OutgoingMessage[] = [];
  const transport: MailTransport = {
    kind: "smtp",
    send: async (message) => {
      sent.push(message);
      return answer(message);
    },
    close: async () => undefined,
  };
  return { sent, transport };
}

const plain = async (_: Ctx, row: OutboxRow): Promise<OutgoingMessage> => ({
  kind: row.kind as MailKind,
  messageId: row.messageId,
  from: { name: "", address: "a@example.org" },
  to: { name: "", address: "b@example.org" },
  subject: "",
  html: "",
  text: "",
  headers: {},
  attachments: [],
});

async function queue(ctx: Ctx, count: number, kind: MailKind = "confirm") {
  const now = ctx.clock();
  const mails = Array.from({ length: count }, (_, i) =>
    newMail(ctx, { kind, campaignId: "c", recipientId: `r${i}`, version: "1", locale: "en", availableAt: now, now }),
  );
  await ctx.db.write((tx) =>
    enqueue(
      tx,
      mails.map((mail) => ({ ...mail, signatureId: null, targetId: null })),
    ),
  );
}

async function states(ctx: Ctx) {
  return (await ctx.db.read.outbox.findMany({ orderBy: { id: "asc" } })).map((row) => row.state);
}

test("the confirmation mail goes to the typed address with the link that confirms", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await sign(ctx, slug, { email: "Ada.Example+x@Gmail.com" });
  const { sent, transport } = recorder();
  expect(await dispatchDue(ctx, transport, { limit: 10 })).toMatchObject({ leased: 1, sent: 1 });
  const token = await tokenFor(ctx, "ada.example@gmail.com", "confirm");
  expect(sent[0]?.to).toEqual({ name: "", address: "Ada.Example+x@gmail.com" });
  expect(sent[0]?.text).toContain(`http://localhost:3000/confirm/${token}`);
  expect(sent[0]?.text).not.toContain("Ada Example");
  expect(await states(ctx)).toEqual(["sent"]);
  expect(await dispatchDue(ctx, transport, { limit: 10 })).toMatchObject({ leased: 0 });
});

test("what is no longer wanted is called off just before sending", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  const { sent, transport } = recorder();
  await eraseOwnSignature(ctx, { token: await signAndConfirm(ctx, slug, { email: "gone@example.org" }) });
  await sign(ctx, slug, { email: "no@example.org" });
  await rejectSignature(ctx, { token: await tokenFor(ctx, "no@example.org", "confirm"), never: true });
  await sign(ctx, slug, { email: "no@example.org" });
  await signAndConfirm(ctx, slug, { email: "quick@example.org" });
  const result = await dispatchDue(ctx, transport, { limit: 50 });
  expect(sent.map((message) => `${message.kind} ${message.to.address}`)).toEqual(["confirmed quick@example.org"]);
  expect(result).toMatchObject({ sent: 1, cancelled: 2 });
});

test("a deferred mail comes back on schedule with the same Message-ID", async () => {
  const { ctx, clock } = context();
  await queue(ctx, 1);
  const answers: Outcome[] = [
    { kind: "deferred", reply: "451 4.3.0" },
    { kind: "unknown", reply: "" },
    { kind: "sent", reply: "250" },
  ];
  const { sent, transport } = recorder(() => answers.shift() as Outcome);
  for (const wait of [0, 2 * MINUTE, 7 * MINUTE, 60 * MINUTE]) {
    clock.advance(wait);
    await dispatchDue(ctx, transport, { limit: 10, compose: plain });
  }
  expect(sent).toHaveLength(3);
  expect(new Set(sent.map((message) => message.messageId)).size).toBe(1);
  expect(await states(ctx)).toEqual(["sent"]);
});

test("a letter whose fate is unknown is tried once more after 15 minutes, then a person is asked", async () => {
  const { ctx, clock } = context();
  await queue(ctx, 1, "letter");
  const { sent, transport } = recorder(() => ({ kind: "unknown", reply: "" }));
  for (let minutes = 0; minutes <= 120; minutes += 5) {
    await dispatchDue(ctx, transport, { limit: 10, compose: plain });
    clock.advance(5 * MINUTE);
  }
  expect(sent).toHaveLength(2);
  expect(await states(ctx)).toEqual(["held"]);
});

test("A13: four workers at once send every mail once", async () => {
  const { ctx } = context();
  await queue(ctx, 300);
  const { sent, transport } = recorder();
  const work = async () => {
    while ((await dispatchDue(ctx, transport, { limit: 20, compose: plain })).leased > 0);
  };
  await Promise.all([work(), work(), work(), work()]);
  expect(sent).toHaveLength(300);
  expect(new Set(sent.map((message) => message.messageId)).size).toBe(300);
});

test("abuse 39: a worker that sleeps past its lease cannot record over the one that took its mail", async () => {
  const { ctx, clock } = context();
  await queue(ctx, 1);
  let wake: (outcome: Outcome) => void = () => undefined;
  const sleeping = recorder(
    () =>
      new Promise<Outcome>((resolve) => {
        wake = resolve;
      }),
  );
  const slow = dispatchDue(ctx, sleeping.transport, { limit: 10, compose: plain });
  while (sleeping.sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const quick = recorder();
  clock.advance(LEASE_MS);
  await dispatchDue(ctx, quick.transport, { limit: 10, compose: plain });
  clock.advance(5 * MINUTE);
  await dispatchDue(ctx, quick.transport, { limit: 10, compose: plain });
  wake({ kind: "failed", reply: "550" });
  await slow;
  expect(quick.sent.map((message) => message.messageId)).toEqual(sleeping.sent.map((message) => message.messageId));
  expect(await states(ctx)).toEqual(["sent"]);
});

test("abuse 39: a clock that jumps an hour back does not make a leased mail due again", async () => {
  const { ctx, clock } = context();
  await queue(ctx, 1);
  let wake: (outcome: Outcome) => void = () => undefined;
  const sleeping = recorder(
    () =>
      new Promise<Outcome>((resolve) => {
        wake = resolve;
      }),
  );
  const slow = dispatchDue(ctx, sleeping.transport, { limit: 10, compose: plain });
  while (sleeping.sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  clock.advance(-60 * MINUTE);
  expect(await dispatchDue(ctx, recorder().transport, { limit: 10, compose: plain })).toMatchObject({ leased: 0 });
  wake({ kind: "sent", reply: "250" });
  await slow;
  expect(await states(ctx)).toEqual(["sent"]);
});

test("abuse 108: after an abort nothing more is started, and what was taken goes back as it was", async () => {
  const { ctx } = context();
  await queue(ctx, 20);
  const stop = new AbortController();
  const { sent, transport } = recorder(() => {
    stop.abort();
    return { kind: "sent", reply: "250" };
  });
  await dispatchDue(ctx, transport, { limit: 20, signal: stop.signal, compose: plain });
  expect(sent.length).toBeLessThanOrEqual(5);
  const rows = await ctx.db.read.outbox.findMany();
  expect(rows.filter((row) => row.state === "sent")).toHaveLength(sent.length);
  expect(rows.filter((row) => row.state === "pending" && row.attempt === 0)).toHaveLength(20 - sent.length);
});
