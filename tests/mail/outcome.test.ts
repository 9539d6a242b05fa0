import { describe, expect, test } from "vitest";
import { outcomeOfError, outcomeOfReply, type Progress, replyCodes } from "../../app/mail/outcome";

type Case = [string, Record<string, unknown>, Progress, string];

const reply = (command: string, response: string, code = "EENVELOPE") => ({
  code,
  command,
  response,
  responseCode: Number(response.slice(0, 3)),
});
const broken = (code: string, originalCode?: string) => ({ code, originalCode, command: "CONN" });

describe("A14: an outcome follows from the reply, or from how far the message got", () => {
  test.each<Case>([
    ["greeting 421", reply("CONN", "421 4.3.2 closing", "EPROTOCOL"), "before_end", "deferred 421 4.3.2"],
    ["greeting 554", reply("CONN", "554 no service", "EPROTOCOL"), "before_end", "deferred 554"],
    ["EHLO 550", reply("EHLO", "550 go away", "ECONNECTION"), "before_end", "deferred 550"],
    ["STARTTLS 454", reply("STARTTLS", "454 4.7.0 not now", "ETLS"), "before_end", "deferred 454 4.7.0"],
    ["login 535", reply("AUTH PLAIN", "535 5.7.8 no", "EAUTH"), "before_end", "deferred 535 5.7.8"],
    ["login 454", reply("AUTH PLAIN", "454 4.7.0 later", "EAUTH"), "before_end", "deferred 454 4.7.0"],
    ["MAIL 451", reply("MAIL FROM", "451 4.3.0 later"), "before_end", "deferred 451 4.3.0"],
    ["MAIL 530", reply("MAIL FROM", "530 5.7.0 login first"), "before_end", "deferred 530 5.7.0"],
    ["MAIL 550", reply("MAIL FROM", "550 5.1.8 bad sender"), "before_end", "failed 550 5.1.8"],
    ["RCPT 450 (greylisted)", reply("RCPT TO", "450 4.2.0 greylisted"), "before_end", "deferred 450 4.2.0"],
    ["RCPT 452", reply("RCPT TO", "452 4.2.2 full"), "before_end", "deferred 452 4.2.2"],
    ["RCPT 503", reply("RCPT TO", "503 5.5.1 sequence"), "before_end", "deferred 503 5.5.1"],
    ["RCPT 550", reply("RCPT TO", "550 5.1.1 nobody"), "before_end", "failed 550 5.1.1"],
    ["RCPT 421", reply("RCPT TO", "421 4.7.0 too many"), "before_end", "deferred 421 4.7.0"],
    ["DATA 451", reply("DATA", "451 4.3.0 later"), "before_end", "deferred 451 4.3.0"],
    ["DATA 554", reply("DATA", "554 5.5.1 no"), "before_end", "failed 554 5.5.1"],
    ["message 451", reply("DATA", "451 4.3.0 later", "EMESSAGE"), "after_end", "deferred 451 4.3.0"],
    ["message 552", reply("DATA", "552 5.3.4 too big", "EMESSAGE"), "after_end", "failed 552 5.3.4"],
    ["message 421", reply("CONN", "421 bye", "ECONNECTION"), "after_end", "deferred 421"],
    ["message 354", reply("DATA", "354 more?", "EMESSAGE"), "after_end", "unknown 354"],
    ["half a reply", reply("CONN", "550 ", "ECONNECTION"), "after_end", "unknown 550"],
    ["refused connect", broken("ESOCKET", "ECONNREFUSED"), "before_end", "deferred ECONNREFUSED"],
    ["name not found", broken("EDNS", "ENOTFOUND"), "before_end", "deferred ENOTFOUND"],
    ["name server down", broken("EDNS", "EAI_AGAIN"), "before_end", "deferred EAI_AGAIN"],
    ["no route", broken("ESOCKET", "EHOSTUNREACH"), "before_end", "deferred EHOSTUNREACH"],
    ["certificate over", broken("ESOCKET", "CERT_HAS_EXPIRED"), "before_end", "deferred CERT_HAS_EXPIRED"],
    ["drop before the end", broken("ECONNECTION"), "before_end", "deferred ECONNECTION"],
    ["drop after the end", broken("ECONNECTION"), "after_end", "unknown ECONNECTION"],
    ["stall before the end", broken("ETIMEDOUT"), "before_end", "deferred ETIMEDOUT"],
    ["stall after the end", broken("ETIMEDOUT"), "after_end", "unknown ETIMEDOUT"],
    ["pool closed", {}, "before_end", "deferred EUNKNOWN"],
    ["envelope refused by us", { code: "EENVELOPE", command: "API" }, "before_end", "failed EENVELOPE"],
    ["larger than the server takes", { code: "EMESSAGE", command: "MAIL FROM" }, "before_end", "failed EMESSAGE"],
  ])("%s", (_name, error, progress, expected) => {
    const outcome = outcomeOfError(Object.assign(new Error("text"), error), progress);
    expect(`${outcome.kind} ${outcome.reply}`).toBe(expected);
  });

  test.each([
    [undefined, "deferred"],
    ["a string", "deferred"],
    [null, "deferred"],
  ])("a thrown %s is not mistaken for a reply", (thrown, kind) => {
    expect(outcomeOfError(thrown, "before_end")).toEqual({ kind, reply: "EUNKNOWN" });
  });

  test.each([
    ["250 2.0.0 Ok: queued as 4ABC", "sent 250 2.0.0"],
    ["250 ok", "sent 250"],
    ["250-2.1.0 first\n250 2.1.0 second", "sent 250 2.1.0"],
    ["nonsense", "unknown EPROTOCOL"],
  ])("the good reply %j", (response, expected) => {
    const outcome = outcomeOfReply(response);
    expect(`${outcome.kind} ${outcome.reply}`).toBe(expected);
  });
});

test.each([
  ["550 5.1.1 <minsu.kim@example.org>: no such user", "550 5.1.1"],
  ["550 minsu.kim@example.org unknown", "550"],
  ["550-5.7.26 first line\r\n550 5.7.26 last", "550 5.7.26"],
  ["450 4.2.0.example.org", "450"],
  ["minsu.kim@example.org", null],
  ["", null],
])("A22: of the reply %j only the codes are kept", (response, expected) => {
  expect(replyCodes(response)).toBe(expected);
});

test("A22: an error code that holds an address is not kept", () => {
  expect(outcomeOfError({ code: "E minsu.kim@example.org" }, "before_end").reply).toBe("EUNKNOWN");
});
