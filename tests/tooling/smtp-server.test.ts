import { createTransport, type Transporter } from "nodemailer";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Fate, randomFate, startSmtpServer, type TestSmtpServer } from "../support/smtp-server";

let server: TestSmtpServer;
let transport: Transporter;
beforeEach(async () => {
  server = await startSmtpServer();
  transport = createTransport(`${server.url}/?socketTimeout=300`);
});
afterEach(async () => {
  transport.close();
  await server.close();
});

const mail = { from: "us@onevoice.example", to: "kim@mail.example", subject: "안녕하세요", text: "Hello" };

test("keeps a mail as its recipient would read it", async () => {
  await transport.sendMail(mail);
  const [received] = await server.waitFor(1);
  expect(received?.parsed.subject).toBe("안녕하세요");
  expect(server.to("kim@mail.example")).toHaveLength(1);
  expect(received?.envelope).toEqual({ from: "us@onevoice.example", to: ["kim@mail.example"] });
});

test.each<{ fate: Fate; code: number | undefined }>([
  { fate: "defer", code: 451 },
  { fate: "reject", code: 550 },
  { fate: "drop", code: undefined },
  { fate: "stall", code: undefined },
])("a mail whose fate is $fate came in whole and its sender hears $code", async ({ fate, code }) => {
  server.behave({ fate: () => fate });
  const error = await transport.sendMail(mail).catch((thrown: { responseCode?: number }) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect((error as { responseCode?: number }).responseCode).toBe(code);
  expect(server.received.map((received) => received.fate)).toEqual([fate]);
  expect(server.accepted()).toEqual([]);
});

test("refuses a recipient at RCPT", async () => {
  server.behave({ rejectsRecipient: (address) => address.startsWith("kim@") });
  await expect(transport.sendMail(mail)).rejects.toMatchObject({ responseCode: 550 });
  expect(server.received).toEqual([]);
});

test("draws fates by their shares, the same for the same seed", () => {
  const draw = (seed: number) => Array.from({ length: 2000 }, randomFate(seed, { defer: 0.3, drop: 0.1 }));
  const share = (fate: Fate) => draw(7).filter((drawn) => drawn === fate).length / 2000;
  expect(draw(7)).toEqual(draw(7));
  expect(share("defer")).toBeCloseTo(0.3, 1);
  expect(share("drop")).toBeCloseTo(0.1, 1);
});
