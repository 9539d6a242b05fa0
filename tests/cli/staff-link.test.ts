import { expect, test } from "vitest";
import { linkFirstStaff } from "../../app/services/members/first-staff";
import { runCli } from "../support/cli";
import { addOrganisation } from "../support/coalition";
import { useContext } from "../support/context";
import { addStaff } from "../support/staff";

const context = useContext();
const cli = (...argv: string[]) => runCli(context().ctx, ["staff", "link", ...argv]);
const EMAIL = "first@example.org";

const rights = async (email = EMAIL) => {
  const staff = await context().ctx.db.read.staff.findUnique({ where: { email }, include: { members: true } });
  return staff && { coalitionRole: staff.coalitionRole, roles: staff.members.map(({ role }) => role) };
};

test.each([
  [[], { coalitionRole: null, roles: [] }],
  [["--organisation", "house"], { coalitionRole: null, roles: ["owner"] }],
  [["--organisation", "house", "--role", "viewer"], { coalitionRole: null, roles: ["viewer"] }],
  [["--secretariat"], { coalitionRole: "secretariat", roles: [] }],
  [["--auditor", "--organisation", "house"], { coalitionRole: "auditor", roles: ["owner"] }],
])("staff link %j gives these rights and no others, and says so in the audit", async (options, expected) => {
  const { ctx } = context();
  await addOrganisation(ctx, { slug: "house" });
  expect((await cli(EMAIL, ...options)).code).toBe(0);
  expect((await cli(EMAIL, ...options)).code).toBe(0);
  expect(await rights()).toEqual(expected);
  const given = await ctx.db.read.auditEntry.findMany({ where: { act: { in: ["staff.role", "members.change"] } } });
  expect(given).toHaveLength(expected.roles.length + (expected.coalitionRole ? 1 : 0));
  expect(given.every(({ actor }) => actor === "command line")).toBe(true);
});

test.each([
  [["--organisation", "nowhere"], 3, /no organisation "nowhere"/],
  [["--role", "owner"], 2, /goes with --organisation/],
  [["--organisation", "house", "--role", "king"], 2, /Allowed choices are owner/],
  [["--secretariat", "--auditor"], 2, /cannot be used with/],
])("staff link %j ends with %d and gives nothing", async (options, code, says) => {
  await addOrganisation(context().ctx, { slug: "house" });
  const said = await cli(EMAIL, ...options);
  expect(said.code).toBe(code);
  expect(said.err).toMatch(says);
  expect((await rights())?.roles ?? []).toEqual([]);
});

test("the link of the first start signs in as secretariat and owner of the coalition, until somebody else can", async () => {
  const { ctx } = context();
  await addOrganisation(ctx, { slug: "all", kind: "coalition" });
  await addOrganisation(ctx, { slug: "house" });
  expect((await linkFirstStaff(ctx))?.url).toContain("/staff/sign-in/");
  expect(await rights("staff@onevoice.example")).toEqual({ coalitionRole: "secretariat", roles: ["owner"] });
  expect(await linkFirstStaff(ctx)).not.toBeNull();
  await addStaff(ctx, { email: "nobody@example.org" });
  expect(await linkFirstStaff(ctx)).not.toBeNull();
  await addStaff(ctx, { email: "owner@example.org", roles: { house: "owner" } });
  expect(await linkFirstStaff(ctx)).toBeNull();
});
