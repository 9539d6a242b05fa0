import { describe, expect, test } from "vitest";
import {
  ACTS,
  type Act,
  type Actor,
  COALITION_ROLES,
  type CoalitionRole,
  isProved,
  isSensitive,
  mayDo,
  PROOF_MS,
  ROLES,
  type Role,
} from "../../app/domain/roles";

type Rights = Pick<Actor, "coalitionRole" | "members">;

const OWN = "own";
const OTHER = "other";

const of = (role: Role): Rights => ({ coalitionRole: null, members: [{ organisationId: OWN, role }] });
const forAll = (coalitionRole: CoalitionRole): Rights => ({ coalitionRole, members: [] });
const NOBODY: Rights = { coalitionRole: null, members: [] };

/** Who may do an act in their own organisation: o(wner) e(ditor) m(oderator) d(elivery) v(iewer); everywhere: s, a. */
const TABLE: readonly [act: Act, own: string, everywhere: string][] = [
  ["organisation.read", "oemdv", "sa"],
  ["organisation.edit", "oe", "s"],
  ["organisation.create", "", "s"],
  ["members.read", "oemdv", "sa"],
  ["members.invite", "o", "s"],
  ["members.change", "o", "s"],
  ["members.recover", "o", "s"],
  ["campaign.read", "oemdv", "sa"],
  ["campaign.edit", "oe", "s"],
  ["signatures.count", "oemdv", "sa"],
  ["signatures.export", "od", ""],
  ["delivery.make", "od", ""],
  ["audit.read", "o", "sa"],
  ["audit.export", "o", "sa"],
  ["mailbox.read", "", "s"],
  ["styleguide.read", "oemdv", "sa"],
];

/** Acts that concern no one organisation, so that a role in any of them counts. */
const OF_SITE: readonly Act[] = ["organisation.create", "mailbox.read", "styleguide.read"];

const initials = (names: readonly string[]) => names.map((name) => name.charAt(0)).join("");

describe("who may do what", () => {
  test("is said of every act", () => {
    expect(TABLE.map(([act]) => act)).toEqual(ACTS);
  });

  test.each(TABLE)("%s: own organisation %j, everywhere %j", (act, own, everywhere) => {
    const inOwn = ROLES.filter((role) => mayDo(of(role), act, OWN));
    const inOther = ROLES.filter((role) => mayDo(of(role), act, OTHER));
    const inAll = ROLES.filter((role) => mayDo(of(role), act, null));
    const outside = OF_SITE.includes(act) ? own : "";
    expect([initials(inOwn), initials(inOther), initials(inAll)]).toEqual([own, outside, outside]);
    for (const organisation of [OWN, OTHER, null])
      expect(initials(COALITION_ROLES.filter((role) => mayDo(forAll(role), act, organisation)))).toBe(everywhere);
  });

  test.each(ACTS)("%s is nobody's who has no role", (act) => {
    for (const organisation of [OWN, OTHER, null]) expect(mayDo(NOBODY, act, organisation)).toBe(false);
  });

  test("abuse 79: an owner of one organisation who looks into another is what they are there", () => {
    const actor: Rights = {
      coalitionRole: null,
      members: [
        { organisationId: OWN, role: "owner" },
        { organisationId: OTHER, role: "viewer" },
      ],
    };
    expect([mayDo(actor, "members.invite", OWN), mayDo(actor, "members.invite", OTHER)]).toEqual([true, false]);
  });
});

describe("sensitive acts", () => {
  test("are those that let others in or let data out", () => {
    expect(ACTS.filter(isSensitive)).toEqual([
      "members.invite",
      "members.change",
      "members.recover",
      "signatures.export",
      "delivery.make",
      "audit.export",
    ]);
  });

  const NOW = new Date("2026-03-01T12:00:00.000Z");
  const ago = (ms: number) => new Date(NOW.getTime() - ms);

  test.each([
    ["never", null, false],
    ["now", NOW, true],
    ["just within the time", ago(PROOF_MS - 1), true],
    ["when the time is over", ago(PROOF_MS), false],
  ])("take a passkey that was shown %s: %s → %s", (_when, provedAt, expected) => {
    expect(isProved({ provedAt }, NOW)).toBe(expected);
  });
});
