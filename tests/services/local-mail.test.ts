import { expect, test } from "vitest";
import { createMailboxTransport } from "../../app/mail/transports/mailbox";
import type { Ctx } from "../../app/services/context";
import { LOCAL_MAILS_LISTED, listLocalMails } from "../../app/services/mail/list-local-mails";
import { readLocalMail } from "../../app/services/mail/read-local-mail";
import { LOCAL_MAILS_KEPT, storeLocalMail } from "../../app/services/mail/store-local-mail";
import { sampleMessage } from "../mail/sample-message";
import { useContext } from "../support/context";

const testContext = useContext();

function mailbox(ctx: Ctx) {
  return createMailboxTransport((raw) => storeLocalMail(ctx, raw));
}

test("a mail that is sent without a mail server can be read as its recipient would read it", async () => {
  const { ctx, clock } = testContext();
  const content = new TextEncoder().encode("name,country\r\n김민수,KR\r\n");
  const message = sampleMessage({
    html: "<p>안녕하십니까 &amp; hello</p>",
    attachments: [{ filename: "명단.csv", contentType: "text/csv; charset=utf-8", content }],
  });
  expect(await mailbox(ctx).send(message)).toEqual({ kind: "sent", reply: "250" });

  const [summary] = await listLocalMails(ctx);
  expect(summary).toEqual({
    id: expect.any(String),
    receivedAt: clock.now(),
    kind: "confirm",
    to: expect.stringContaining("minsu.kim@example.org"),
    subject: message.subject,
  });
  const mail = await readLocalMail(ctx, { id: summary?.id ?? "" });
  expect(mail).toMatchObject({
    kind: "confirm",
    subject: message.subject,
    html: "<p>안녕하십니까 &amp; hello</p>",
    text: message.text,
    attachments: [{ filename: "명단.csv", contentType: "text/csv", bytes: content.length }],
  });
  expect(mail?.from).toContain("campaigns@onevoice.example");
  expect(mail?.to).toContain("김민수");
  expect(mail?.headers).toContainEqual({ name: "Auto-Submitted", value: "auto-generated" });
  expect(mail?.headers).toContainEqual({ name: "Message-ID", value: message.messageId });
});

test("A20: the row of a stored mail shows neither name, address, subject nor link", async () => {
  const { ctx } = testContext();
  await mailbox(ctx).send(sampleMessage());
  const [row] = await ctx.db.read.localMail.findMany();
  const bytes = Buffer.from(row?.sealed ?? []).toString("latin1");
  for (const secret of ["minsu.kim", "example.org", "Please confirm", "confirm/abc", "Message-ID"])
    expect(bytes).not.toContain(secret);
});

test("sealed bytes do not open in another mail's row", async () => {
  const { ctx } = testContext();
  await mailbox(ctx).send(sampleMessage());
  const [row] = await ctx.db.read.localMail.findMany();
  const other = "z".repeat(26);
  await ctx.db.write((tx) =>
    tx.localMail.create({ data: { id: other, sealed: row?.sealed ?? new Uint8Array(), receivedAt: ctx.clock() } }),
  );
  await expect(readLocalMail(ctx, { id: other })).rejects.toThrow(/another row/);
});

test("the list begins with the newest mail", async () => {
  const { ctx, clock } = testContext();
  for (const subject of ["first", "second", "third"]) {
    await mailbox(ctx).send(sampleMessage({ subject }));
    clock.advance(1000);
  }
  expect((await listLocalMails(ctx)).map(({ subject }) => subject)).toEqual(["third", "second", "first"]);
});

test("the newest 500 mails are kept and the newest 200 listed", async () => {
  const { ctx, clock } = testContext();
  const now = clock.now();
  await ctx.db.write((tx) =>
    tx.localMail.createMany({
      data: Array.from({ length: LOCAL_MAILS_KEPT + 20 }, (_, i) => ({
        id: `0${String(i).padStart(25, "0")}`,
        sealed: ctx.keys.seal(
          new TextEncoder().encode("Subject: old\r\n\r\n"),
          `localmail:0${String(i).padStart(25, "0")}`,
        ).bytes,
        receivedAt: now,
      })),
    }),
  );
  await storeLocalMail(ctx, new TextEncoder().encode("Subject: new\r\n\r\nHello\r\n"));
  expect(await ctx.db.read.localMail.count()).toBe(LOCAL_MAILS_KEPT);
  const listed = await listLocalMails(ctx);
  expect(listed).toHaveLength(LOCAL_MAILS_LISTED);
  expect(listed[0]?.subject).toBe("new");
  expect(listed.at(-1)?.id).toBe(`0${String(LOCAL_MAILS_KEPT + 20 - (LOCAL_MAILS_LISTED - 1)).padStart(25, "0")}`);
});

test.each(["", "x", "../x", "a\0b"])("there is no mail under the id %j", async (id) => {
  const { ctx } = testContext();
  expect(await readLocalMail(ctx, { id })).toBeNull();
});

test("a mailbox that cannot be written to defers the mail", async () => {
  const transport = createMailboxTransport(async () => {
    throw new Error("disk full");
  });
  expect(await transport.send(sampleMessage())).toEqual({ kind: "deferred", reply: "ESTORE" });
});
