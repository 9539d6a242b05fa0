import { beforeEach, describe, expect, test } from "vitest";
import { changeLogo } from "../../app/services/organisations/change-logo";
import { createOrganisation } from "../../app/services/organisations/create-organisation";
import { editProfile } from "../../app/services/organisations/edit-profile";
import { listOwnOrganisations } from "../../app/services/organisations/list-own-organisations";
import { readProfile } from "../../app/services/organisations/read-profile";
import { addOrganisation } from "../support/coalition";
import { useContext } from "../support/context";
import { photo } from "../support/pictures";
import { actorWith, addStaff, type TestStaff } from "../support/staff";

const site = useContext();
const OWN = "own-house";
const OTHER = "other-house";

let editor: TestStaff;
let office: TestStaff;

beforeEach(async () => {
  const { ctx } = site();
  await addOrganisation(ctx, { slug: OWN, abouts: { en: "We listen." } });
  await addOrganisation(ctx, { slug: OTHER });
  editor = await addStaff(ctx, { email: "editor@example.org", roles: { [OWN]: "editor" } });
  office = await addStaff(ctx, { email: "office@example.org", coalitionRole: "secretariat" });
});

const read = async (who = editor) =>
  readProfile(site().ctx, await actorWith(site().ctx, who), { slug: OWN, locale: "en" });

async function edit(revision: string, changes: Record<string, unknown>, who = editor) {
  const { ctx } = site();
  const fields = { names: { en: "The own-house" }, abouts: {}, country: "CH", site: null, ...changes };
  return editProfile(ctx, await actorWith(ctx, who), { slug: OWN, revision, fields });
}

describe("a profile", () => {
  test("is saved in every language, and recorded with what was before", async () => {
    const { revision } = await read();
    const changes = { names: { en: "House", ko: "집" }, abouts: { ar: "نحن" }, site: "https://house.example" };
    expect((await edit(revision, changes)).ok).toBe(true);
    expect(await read()).toMatchObject({ ...changes, site: "https://house.example/", country: "CH" });
    const entry = await site().ctx.db.read.auditEntry.findFirstOrThrow({ where: { act: "organisation.edit" } });
    expect(JSON.parse(entry.detail)).toMatchObject({
      before: { abouts: { en: "We listen." } },
      after: { site: "https://house.example/" },
    });
    expect(entry.actorId).toBe(editor.staffId);
  });

  test("of two editors takes the first, and tells the second", async () => {
    const { revision } = await read();
    expect((await edit(revision, { names: { en: "First" } })).ok).toBe(true);
    expect(await edit(revision, { names: { en: "Second" } })).toEqual({ ok: false, error: { kind: "changed" } });
    const now = await read();
    expect(now.names).toEqual({ en: "First" });
    expect((await edit(now.revision, { names: { en: "Second" } })).ok).toBe(true);
  });

  test("is saved by one of two who save at once", async () => {
    const { revision } = await read();
    const outcomes = await Promise.all([
      edit(revision, { names: { en: "First" } }),
      edit(revision, { names: { en: "Second" } }, office),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("saved as it is changes and records nothing", async () => {
    const { revision } = await read();
    const { abouts } = await read();
    expect((await edit(revision, { abouts })).ok).toBe(true);
    expect(await site().ctx.db.read.auditEntry.count({ where: { act: "organisation.edit" } })).toBe(0);
  });

  test.each([
    ["no name in any language", { names: {} }, ["names"]],
    ["an unknown country", { country: "ZZ" }, ["country"]],
    ["a site that is no web address", { site: "javascript:alert(1)" }, ["site"]],
    ["a name that is too long", { names: { en: "x".repeat(201) } }, ["names.en"]],
    ["a language that is none of ours", { names: { en: "House", xx: "House" } }, ["names.xx"]],
  ])("with %s is refused by its field", async (_what, changes, fields) => {
    const { revision } = await read();
    const refused = await edit(revision, changes);
    if (refused.ok || refused.error.kind !== "fields") throw new Error("It was not refused");
    expect(Object.keys(refused.error.errors)).toEqual(fields);
  });

  test.each(["kind", "slug", "id", "logoId", "joinedAt", "members"])("abuse 80: takes no %s along", async (field) => {
    const before = await site().ctx.db.read.organisation.findUniqueOrThrow({ where: { slug: OWN } });
    const { revision } = await read();
    expect(await edit(revision, { [field]: "coalition" })).toMatchObject({ ok: false, error: { kind: "fields" } });
    expect(await site().ctx.db.read.organisation.findUniqueOrThrow({ where: { slug: OWN } })).toEqual(before);
  });
});

describe("a logo", () => {
  test("is drawn anew and taken away again", async () => {
    const { ctx } = site();
    const actor = await actorWith(ctx, editor);
    const file = new Uint8Array(await photo(640, 480));
    expect((await changeLogo(ctx, actor, { slug: OWN, logo: { file } })).ok).toBe(true);
    expect((await read()).logo).not.toBeNull();
    expect((await changeLogo(ctx, actor, { slug: OWN, logo: "none" })).ok).toBe(true);
    expect((await read()).logo).toBeNull();
  });

  test.each([
    ["missing", null],
    ["unknown_format", new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>")],
  ])("is refused: %s", async (error, file) => {
    const { ctx } = site();
    const refused = await changeLogo(ctx, await actorWith(ctx, editor), { slug: OWN, logo: { file } });
    expect(refused).toEqual({ ok: false, error });
  });
});

describe("organisations", () => {
  test("are listed to their own people, and all to those who work for the whole coalition", async () => {
    const { ctx } = site();
    const slugs = async (who: TestStaff) =>
      (await listOwnOrganisations(ctx, await actorWith(ctx, who), "en")).map(({ slug, role }) => [slug, role]);
    expect(await slugs(editor)).toEqual([[OWN, "editor"]]);
    expect(await slugs(office)).toEqual([
      [OTHER, null],
      [OWN, null],
    ]);
  });

  test("are added by the secretariat alone, under an address of their own", async () => {
    const { ctx } = site();
    const fields = { slug: "new-house", name: "New House", country: "KE" };
    await expect(createOrganisation(ctx, await actorWith(ctx, editor), fields)).rejects.toMatchObject({
      reason: "forbidden",
    });
    const actor = await actorWith(ctx, office);
    expect(await createOrganisation(ctx, actor, fields)).toEqual({ ok: true, value: { slug: "new-house" } });
    expect(await createOrganisation(ctx, actor, fields)).toEqual({ ok: false, error: { slug: "taken" } });
    expect(await createOrganisation(ctx, actor, { ...fields, kind: "coalition" })).toMatchObject({ ok: false });
  });
});
