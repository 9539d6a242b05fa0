import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, type CoalitionRole, isSensitive, ROLES, type Role } from "../../app/domain/roles";
import { type Guard, passes, STAFF_ROUTES } from "../../app/domain/staff-routes";
import routes from "../../app/routes";
import { storeLocalMail } from "../../app/services/mail/store-local-mail";
import { createStaffLink } from "../../app/services/staff/create-link";
import { addOrganisation } from "../support/coalition";
import { type Ask, type Reply, useSite } from "../support/site";
import { addStaff, openSession, type TestStaff } from "../support/staff";

/**
 * Every staff route and every intent of its forms, as every role of one organisation, as the secretariat, an auditor, a
 * member of no organisation and a stranger, in that organisation and in another: what STAFF_ROUTES and RIGHTS say, and
 * nothing else.
 */
const site = useSite();

const OWN = "own-house";
const OTHER = "other-house";
const NOWHERE = "no-such-house";
const ORGANISATIONS = [OWN, OTHER] as const;

interface Person {
  name: string;
  coalitionRole: CoalitionRole | null;
  role: Role | null;
}

const PEOPLE: readonly Person[] = [
  ...ROLES.map((role) => ({ name: role, coalitionRole: null, role })),
  { name: "secretariat", coalitionRole: "secretariat", role: null },
  { name: "auditor", coalitionRole: "auditor", role: null },
  { name: "of no organisation", coalitionRole: null, role: null },
];
const STRANGER = "signed out";

interface Part {
  path: string;
  method: "GET" | "POST";
  intent: string;
  guard: Guard;
  organisation: (typeof ORGANISATIONS)[number];
}

/** Addresses without an organisation in them that are asked about one. */
const BY_QUERY = new Set(["staff/audit", "staff/audit.csv"]);

const PARTS: readonly Part[] = Object.entries(STAFF_ROUTES).flatMap(([path, { read, posts }]) => {
  const parts = [
    ...(read === null ? [] : [{ path, method: "GET" as const, intent: "", guard: read }]),
    ...Object.entries(posts).map(([intent, guard]) => ({ path, method: "POST" as const, intent, guard })),
  ];
  return parts.flatMap((part) => ORGANISATIONS.map((organisation) => ({ ...part, organisation })));
});

const CASES = PARTS.length * (PEOPLE.length + 1);
const UNPROVED = PARTS.filter(({ guard }) => typeof guard === "object" && isSensitive(guard.act));

const ids = new Map<string, string>();
const staff = new Map<string, TestStaff>();
let mailId = "";

beforeAll(async () => {
  const { runtime } = site();
  for (const slug of ORGANISATIONS) {
    await addOrganisation(runtime, { slug });
    ids.set(slug, (await runtime.db.read.organisation.findUniqueOrThrow({ where: { slug } })).id);
  }
  for (const [number, { name, coalitionRole, role }] of PEOPLE.entries()) {
    const roles: Record<string, Role> = role ? { [OWN]: role } : {};
    staff.set(name, await addStaff(runtime, { email: `person.${number}@example.org`, coalitionRole, roles }));
  }
  await storeLocalMail(runtime, Buffer.from("Subject: x\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n"));
  mailId = (await runtime.db.read.localMail.findFirstOrThrow()).id;
});

function rightsOf({ coalitionRole, role }: Person): Pick<Actor, "coalitionRole" | "members"> {
  return { coalitionRole, members: role ? [{ organisationId: ids.get(OWN) as string, role }] : [] };
}

async function addressOf(path: string, organisation: string): Promise<string> {
  const { runtime } = site();
  const link = path.includes(":token") ? await createStaffLink(runtime, { email: "linked@example.org" }) : null;
  const filled = path
    .replace(":slug", organisation)
    .replace(":id", mailId)
    .replace(":step", "options")
    .replace(":token", link ? (new URL(link.url).pathname.split("/").pop() as string) : "");
  return `/${filled}${BY_QUERY.has(path) ? `?organisation=${organisation}` : ""}`;
}

/** Empty forms: whoever may act is told what is missing, whoever may not is told nothing of it. */
function bodyOf({ path, intent }: Part): Pick<Ask, "body" | "headers"> {
  if (!path.endsWith("/logo")) return { body: intent ? { intent } : {} };
  const body = `--b\r\nContent-Disposition: form-data; name="intent"\r\n\r\n${intent}\r\n--b--\r\n`;
  return { body: Buffer.from(body), headers: { "content-type": "multipart/form-data; boundary=b" } };
}

async function askAs(person: Person | null, part: Part, organisation: string, isProved: boolean): Promise<Reply> {
  const { runtime, ask } = site();
  const known = person && (staff.get(person.name) as TestStaff);
  const cookie: Record<string, string> = known
    ? { cookie: `ov_staff=${await openSession(runtime, known.staffId, { isProved })}` }
    : {};
  const sent = part.method === "POST" ? bodyOf(part) : {};
  return ask(await addressOf(part.path, organisation), {
    method: part.method,
    ...sent,
    headers: { "sec-fetch-site": "same-origin", ...cookie, ...sent.headers },
  });
}

type Verdict = "allowed" | "forbidden" | "not there" | "prove";

function verdictOf(reply: Reply): Verdict | number {
  if (reply.status === 403) return "forbidden";
  if (reply.status === 404) return "not there";
  const isRedirect = reply.status >= 300 && reply.status < 400;
  if (isRedirect && reply.headers.location?.startsWith("/staff/prove")) return "prove";
  const isAnswer = reply.status === 200 || isRedirect || [400, 409, 422].includes(reply.status);
  return isAnswer ? "allowed" : reply.status;
}

function expected(person: Person | null, { path, guard, organisation }: Part): Verdict {
  const id = ids.get(organisation) as string;
  const rights = person && rightsOf(person);
  const isAsked = typeof guard === "object" && (guard.of === "organisation" || BY_QUERY.has(path));
  const asked: Guard = isAsked ? { act: guard.act, of: "organisation" } : guard;
  if (passes(asked, rights, id)) return "allowed";
  if (path === "styleguide") return "not there";
  if (rights === null || !isAsked) return "forbidden";
  return passes({ act: "organisation.read", of: "organisation" }, rights, id) ? "forbidden" : "not there";
}

const titled = (parts: readonly Part[]) =>
  parts.map((part): [string, Part] => [`${part.method} /${part.path} ${part.intent} in ${part.organisation}`, part]);

describe(`staff routes: ${CASES} cases of route, intent, role and organisation`, () => {
  test.each(titled(PARTS))("%s", async (_title, part) => {
    const found: Record<string, unknown> = {};
    const wanted: Record<string, unknown> = {};
    for (const person of [...PEOPLE, null]) {
      const name = person?.name ?? STRANGER;
      found[name] = verdictOf(await askAs(person, part, part.organisation, true));
      wanted[name] = expected(person, part);
    }
    expect(found).toEqual(wanted);
  });

  test("are as many as there are routes and intents, times people and organisations", () => {
    expect(CASES).toBe(PARTS.length * 9);
    expect(CASES).toBeGreaterThan(500);
  });
});

describe("abuse 79: what belongs to another organisation", () => {
  const parts = PARTS.filter(({ path, organisation }) => path.includes(":slug") && organisation === OTHER);

  test.each(titled(parts))("is answered like what does not exist: %s", async (_title, part) => {
    for (const person of PEOPLE.filter(({ coalitionRole }) => coalitionRole === null)) {
      const [there, nowhere] = [await askAs(person, part, OTHER, true), await askAs(person, part, NOWHERE, true)];
      expect([there.status, there.text.replaceAll(OTHER, NOWHERE)]).toEqual([404, nowhere.text]);
      expect(there.head).toBe(nowhere.head);
    }
  });
});

test.each(titled(UNPROVED))("a passkey is asked for where none was shown lately: %s", async (_title, part) => {
  for (const person of PEOPLE) {
    const wanted = expected(person, part);
    const reply = await askAs(person, part, part.organisation, false);
    expect([person.name, verdictOf(reply)]).toEqual([person.name, wanted === "allowed" ? "prove" : wanted]);
  }
});

describe("the table of staff routes", () => {
  const staffRoutes = routes.flatMap((route) =>
    "path" in route && /^(staff(\/|$)|styleguide$)/.test(route.path ?? "") ? [route] : [],
  );

  test("names every one of them, and none that is not there", () => {
    expect(Object.keys(STAFF_ROUTES).sort()).toEqual(staffRoutes.map((route) => route.path as string).sort());
  });

  test.each(staffRoutes.map((route) => [route.path as string, route.file] as const))(
    "knows what /%s does",
    (path, file) => {
      const source = readFileSync(join(import.meta.dirname, "..", "..", "app", file), "utf8");
      const posts = Object.keys(STAFF_ROUTES[path]?.posts ?? {});
      expect(/export (async function|const) action\b/.test(source)).toBe(posts.length > 0);
      const intents = [...source.matchAll(/case "(\w+)":|intent === "(\w+)"/g)].map(([, one, other]) => one ?? other);
      expect(intents.filter((intent) => !posts.includes(intent as string))).toEqual([]);
    },
  );
});
