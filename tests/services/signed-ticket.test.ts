import { expect, test } from "vitest";
import { openTicket, sealTicket, TICKET_LIFE_MS } from "../../app/services/signatures/signed-ticket";
import { useContext } from "../support/context";

const context = useContext();
const EMAIL = "ada@example.org";

test("a ticket opens for its campaign while it lives, and holds nothing in clear", () => {
  const { ctx, clock } = context();
  const ticket = sealTicket(ctx, { slug: "commission", email: EMAIL });
  expect(ticket).toMatch(/^[A-Za-z0-9_-]+$/);
  for (const plain of [EMAIL, Buffer.from(EMAIL).toString("base64url").slice(0, -2)])
    expect(ticket).not.toContain(plain);
  expect(Buffer.from(ticket, "base64url").includes(EMAIL)).toBe(false);
  clock.advance(TICKET_LIFE_MS - 1);
  expect(openTicket(ctx, { slug: "commission", ticket })).toBe(EMAIL);
  expect(openTicket(ctx, { slug: "other", ticket })).toBeNull();
  clock.advance(1);
  expect(openTicket(ctx, { slug: "commission", ticket })).toBeNull();
});

test("a ticket is another each time, and as long as the address makes it", () => {
  const { ctx } = context();
  const seal = (email: string) => sealTicket(ctx, { slug: "commission", email });
  const tickets = [seal(EMAIL), seal(EMAIL), seal("zoe@example.org")];
  expect(new Set(tickets).size).toBe(3);
  expect(new Set(tickets.map((ticket) => ticket.length)).size).toBe(1);
  const longest = `${"a".repeat(64)}@${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(57)}.org`;
  expect(longest).toHaveLength(254);
  for (const email of ["a@b.ch", longest])
    expect(openTicket(ctx, { slug: "commission", ticket: seal(email) })).toBe(email);
});

test("what is no ticket of ours opens nothing", () => {
  const { ctx } = context();
  const ticket = sealTicket(ctx, { slug: "commission", email: EMAIL });
  const changed = ticket.replace(/.{4}$/, (end) => (end === "AAAA" ? "BBBB" : "AAAA"));
  const sealed = Buffer.from(ctx.keys.seal(Buffer.from(EMAIL.repeat(3)), "signature 1").bytes).toString("base64url");
  for (const wrong of [
    changed,
    ticket.slice(0, -8),
    `${ticket}AAAA`,
    sealed,
    "",
    "A".repeat(80),
    "é".repeat(80),
    "../x",
  ])
    expect(openTicket(ctx, { slug: "commission", ticket: wrong })).toBeNull();
});
