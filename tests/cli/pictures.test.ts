import { writeFile } from "node:fs/promises";
import { beforeEach, expect, test } from "vitest";
import { launchTestCampaign } from "../support/campaign";
import { runCli } from "../support/cli";
import { useContext } from "../support/context";
import { useFolder } from "../support/folder";
import { photo, pngHeader } from "../support/pictures";

const context = useContext();
const folder = useFolder();
const cli = (...argv: string[]) => runCli(context().ctx, argv);
let file = "";

beforeEach(async () => {
  file = folder.path("camp.jpg");
  await writeFile(file, await photo(640, 320));
});

test("pictures add prints the line for a text, and pictures list has it", async () => {
  const added = await cli("pictures", "add", file);
  expect(added).toMatchObject({ code: 0, err: expect.stringContaining("what the picture shows") });
  const [, id = ""] = /^!\[describe the picture\]\(picture:([0-9a-f]{32})\)\n$/.exec(added.out) ?? [];
  expect((await cli("pictures", "list")).out).toBe(`${id}  640×320  2026-03-01 12:00 UTC\n`);
  expect(JSON.parse((await cli("pictures", "add", file, "--json")).out)).toEqual({
    id,
    width: 640,
    height: 320,
    widths: [320, 640],
    markdown: `![describe the picture](picture:${id})`,
    logoOf: null,
  });
});

test("pictures add makes a picture the logo of an organisation, and lists those there are when it is none", async () => {
  await launchTestCampaign(context().ctx);
  const { slug } = await context().ctx.db.read.organisation.findFirstOrThrow();
  const wrong = await cli("pictures", "add", file, "--organisation", "typo");
  expect(wrong).toMatchObject({ code: 2, out: "" });
  expect(wrong.err).toContain(`There is no organisation "typo". The organisations are: ${slug}`);
  expect((await cli("pictures", "add", file, "--organisation", slug)).out).toBe(`It is now the logo of ${slug}.\n`);
  expect((await cli("pictures", "list")).out).toContain(`logo of ${slug}`);
});

test.each<[what: string, bytes: Buffer, says: RegExp]>([
  ["a page", Buffer.from("<html><script>1</script>"), /Save it as JPEG, PNG, WebP or AVIF/],
  ["too many pixels", pngHeader(50_000, 50_000), /40 million pixels and 12,000 on a side/],
  ["too many bytes", Buffer.alloc(10_000_001, 1), /10 MB/],
  ["half a picture", pngHeader(10, 10), /damaged or was cut off/],
])("abuse 94: pictures add refuses %s and says what is right", async (_what, bytes, says) => {
  await writeFile(file, bytes);
  const { code, out, err } = await cli("pictures", "add", file);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(says);
  expect(await context().ctx.db.read.picture.count()).toBe(0);
});

test("pictures add says when there is no such file", async () => {
  const { code, err } = await cli("pictures", "add", folder.path("nowhere.png"));
  expect(code).toBe(1);
  expect(err).toContain("There is no such file or folder: ");
});

test("pictures list says how one is added when there is none", async () => {
  expect(await cli("pictures", "list")).toMatchObject({
    code: 0,
    out: "",
    err: expect.stringContaining("pictures add"),
  });
});
