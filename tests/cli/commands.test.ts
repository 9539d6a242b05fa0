import { stat } from "node:fs/promises";
import { expect, test } from "vitest";
import { COMMANDS } from "../../app/cli/program";
import { launchTestCampaign } from "../support/campaign";
import { runCli } from "../support/cli";
import { useContext } from "../support/context";
import { useFolder } from "../support/folder";
import { signAndConfirm } from "../support/sign";

const context = useContext();
const folder = useFolder();
const cli = (...argv: string[]) => runCli(context().ctx, argv);

test.each(COMMANDS.map((command) => command.name))("%s --help says what it does and how it is called", async (name) => {
  const { code, out, err } = await cli(...name.split(" "), "--help");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain(`Usage: onevoice ${name}`);
});

test("the help of all lists every command and the exit codes", async () => {
  const { code, out } = await cli("--help");
  expect(code).toBe(0);
  for (const { name } of COMMANDS) expect(out).toContain(name.split(" ")[0]);
  expect(out).toContain("130");
});

test.each<[argv: string[], says: RegExp]>([
  [[], /Usage: onevoice/],
  [["nothing"], /unknown command 'nothing'/],
  [["mail"], /Usage: onevoice mail/],
  [["deliver"], /missing required argument 'slug'[\s\S]*Usage: onevoice deliver/],
  [["deliver", "x", "--nope"], /unknown option '--nope'[\s\S]*Usage: onevoice deliver/],
  [["export", "x"], /required option '--out <file>'[\s\S]*Usage: onevoice export/],
  [["export", "x", "--out", "f", "--format", "pdf"], /Allowed choices are csv/],
  [["seed", "--signatures", "1.5"], /whole number from 1 to/],
  [["seed", "--signatures", "0"], /whole number from 1 to/],
  [["campaigns", "surplus"], /too many arguments/],
  [["mail", "answer", "x"], /either --sent .* or --again/],
  [["mail", "answer", "x", "--sent", "--again"], /either --sent .* or --again/],
  [["staff", "link", "no-address"], /not an e-mail address/],
])("wrong arguments %j end with 2 and the right usage", async (argv, says) => {
  const { code, out, err } = await cli(...argv);
  expect(err).toMatch(says);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).not.toMatch(/\n {4}at /);
});

test("a command that is called in a wrong way names its help", async () => {
  const { err } = await cli("mail", "answer", "x");
  expect(err).toContain("npx onevoice mail answer --help shows how it is called.");
});

test("a wrong setting ends with 2 and names it", async () => {
  const { code, err } = await runCli(context().ctx, ["campaigns"], { variables: { PORT: "many" } });
  expect(code).toBe(2);
  expect(err).toContain("PORT must be a port number");
  expect(err).toContain("README.md");
  expect(err).not.toContain("--help");
});

test.each([
  ["deliver", "typo"],
  ["export", "typo", "--out", "f"],
  ["recount", "typo"],
  ["seed", "--signatures", "1", "--campaign", "typo"],
])("an unknown slug lists those there are: %s %s", async (...argv) => {
  await launchTestCampaign(context().ctx);
  const { code, err } = await cli(...argv.map((word) => (word === "f" ? folder.path("f") : word)));
  expect(code).toBe(2);
  expect(err).toContain('There is no campaign "typo". The campaigns are: commission');
  expect(err).not.toContain("--help");
  expect(await folder.list(".")).toEqual([]);
});

test("campaigns lists them for people and for scripts", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await signAndConfirm(ctx, slug);
  expect((await cli("campaigns")).out).toBe(
    "commission  published  1 of 1,000  en ko  http://localhost:3000/campaigns/commission\n",
  );
  expect(JSON.parse((await cli("campaigns", "--json")).out)).toEqual([
    {
      slug: "commission",
      state: "published",
      confirmed: 1,
      goal: 1000,
      languages: ["en", "ko"],
      url: "http://localhost:3000/campaigns/commission",
    },
  ]);
});

test("seed, recount, deliver and export, one after the other", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  const seeded = JSON.parse((await cli("seed", "--signatures", "60", "--json")).out);
  expect(seeded).toMatchObject({ outcome: "seeded", signed: 60 });
  expect(await cli("recount")).toMatchObject({
    code: 0,
    out: expect.stringMatching(new RegExp(`${seeded.confirmed}`)),
  });

  const dry = await cli("deliver", slug, "--dry-run");
  expect(dry.code).toBe(0);
  expect(dry.out).toContain("Nothing is written (--dry-run)");
  expect(dry.out).toContain("First Mission <first@mission.example> (en)");
  expect(await ctx.db.read.delivery.count()).toBe(0);

  const delivered = await cli("deliver", slug, "--out", folder.path("dossier"));
  expect(delivered).toMatchObject({ code: 0, err: "" });
  expect(delivered.out).toContain(`Delivery 1 is frozen, as of 2026-03-01 12:00 UTC: ${seeded.confirmed} signatures`);
  expect(delivered.out).toContain("2 letters are queued.");
  expect(await folder.list("dossier")).toContain("manifest.json");
  expect((await cli("deliver", slug)).out).toContain("Nobody is new since delivery 1");
  expect(JSON.parse((await cli("deliver", slug, "--json")).out)).toMatchObject({ outcome: "nothing_new" });

  const exported = await cli("export", slug, "--out", folder.path("deep", "list.csv"));
  expect(exported.out).toBe(`${seeded.confirmed} signatures written to ${folder.path("deep", "list.csv")}\n`);
  expect(await folder.list("deep")).toEqual(["list.csv"]);
  expect((await stat(folder.path("deep", "list.csv"))).mode & 0o777).toBe(0o600);
  expect((await stat(folder.path("dossier"))).mode & 0o777).toBe(0o700);
  expect((await stat(folder.path("dossier", "list.csv"))).mode & 0o777).toBe(0o600);
});

test("an interrupted command ends with 130, keeps nothing half done, and says what it kept", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await signAndConfirm(ctx, slug);
  await folder.write("list.csv", "what was there before");
  const signal = AbortSignal.abort();
  const run = (...argv: string[]) => runCli(ctx, argv, { signal });
  const exported = await run("export", slug, "--out", folder.path("list.csv"));
  expect(exported).toMatchObject({ code: 130, err: expect.stringContaining("the file is as it was before") });
  expect((await folder.read("list.csv")).toString()).toBe("what was there before");
  expect(await folder.list(".")).toEqual(["list.csv"]);
  expect(await run("deliver", slug)).toMatchObject({ code: 130, err: expect.stringContaining("Nothing was kept") });
  expect(await ctx.db.read.delivery.count()).toBe(0);
  expect(await run("seed", "--signatures", "10")).toMatchObject({
    code: 130,
    err: expect.stringContaining("0 signatures"),
  });
  expect(await run("mail", "run-once")).toMatchObject({ code: 130 });
});

test("A9: recount ends with 1 when a count is off, repairs it when told to, and then ends with 0", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await signAndConfirm(ctx, slug);
  await ctx.db.write((tx) => tx.count.updateMany({ where: { kind: "total" }, data: { confirmed: 7 } }));
  const off = await cli("recount", slug);
  expect(off.code).toBe(1);
  expect(off.out).toContain("commission: total says 7, the rows say 1");
  expect(off.err).toContain("--repair");
  expect(JSON.parse((await cli("recount", "--json")).out).drift).toHaveLength(1);
  expect(await cli("recount", "--repair")).toMatchObject({ code: 0 });
  expect(await cli("recount")).toMatchObject({ code: 0 });
});

test("mail status, run-once and answer: what waits, what goes, and what a person decides", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await signAndConfirm(ctx, slug);
  await cli("deliver", slug);
  expect((await cli("mail", "status")).out).toMatch(/pending +4/);
  const sent = JSON.parse((await cli("mail", "run-once", "--json")).out);
  expect(sent).toEqual({ sent: 3, deferred: 0, failed: 0, unknown: 0, held: 0, cancelled: 1 });
  expect((await cli("mail", "run-once")).out).toBe("No mail is due.\n");

  await ctx.db.write((tx) => tx.outbox.updateMany({ where: { kind: "letter" }, data: { state: "held", unknowns: 2 } }));
  const status = await cli("mail", "status");
  expect(status.out).toContain("commission, delivery 1, to First Mission");
  const { held } = JSON.parse((await cli("mail", "status", "--json")).out);
  expect(held).toHaveLength(2);
  expect(await cli("mail", "answer", held[0].id, "--sent")).toMatchObject({ code: 0 });
  const again = await cli("mail", "answer", held[1].id, "--again", "--json");
  expect(again).toMatchObject({ code: 0, err: "" });
  expect(JSON.parse(again.out)).toEqual({ id: held[1].id, answer: "again", outcome: "answered" });
  expect(await cli("mail", "answer", held[0].id, "--again")).toMatchObject({ code: 3, out: "" });
  const unknown = await cli("mail", "answer", held[0].id, "--again", "--json");
  expect(unknown.code).toBe(3);
  expect(JSON.parse(unknown.out)).toMatchObject({ outcome: "unknown" });
  expect(JSON.parse((await cli("mail", "run-once", "--json")).out)).toMatchObject({ sent: 1 });
  expect(await ctx.db.read.outbox.count({ where: { kind: "letter", state: "sent" } })).toBe(2);
});

test("staff link prints a link that works once", async () => {
  const { out, err, code } = await cli("staff", "link", "staff@example.org");
  expect(code).toBe(0);
  expect(out).toMatch(/^http:\/\/localhost:3000\/staff\/sign-in\/\S+\n$/);
  expect(err).toContain("until 2026-03-01 12:30 UTC");
});

test("a campaign that is closed, and a delivery that another run may be at, are refused with 3", async () => {
  const { ctx } = context();
  const { slug, id: campaignId } = await launchTestCampaign(ctx);
  await signAndConfirm(ctx, slug);
  const nothing = { listed: 0, withheld: 0, merkleRoot: "", listSha256: "", manifest: "", frozenAt: ctx.clock() };
  await ctx.db.write((tx) =>
    tx.delivery.create({ data: { id: "other", campaignId, number: 1, state: "freezing", ...nothing } }),
  );
  const busy = await cli("deliver", slug);
  expect(busy).toMatchObject({ code: 3, out: "" });
  expect(busy.err).toContain("Another run is delivering commission");
  await ctx.db.write((tx) => tx.campaign.updateMany({ data: { state: "closed" } }));
  context().clock.advance(2000);
  expect(await cli("seed", "--signatures", "5")).toMatchObject({ code: 3, err: expect.stringContaining("(closed)") });
});

test("a folder that holds something else is refused with 2 and left alone", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await signAndConfirm(ctx, slug);
  await folder.write("mine/notes.txt", "mine");
  const { code, err } = await cli("deliver", slug, "--out", folder.path("mine"));
  expect(code).toBe(2);
  expect(err).toContain("is not empty and is no dossier");
  expect(await folder.list("mine")).toEqual(["notes.txt"]);
});

test("a file that cannot be written is named without a stack, and with one when asked for", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await folder.write("plain", "a file");
  const argv = ["export", slug, "--out", folder.path("plain", "below.csv")];
  const { code, err } = await runCli(ctx, argv);
  expect(code).toBe(1);
  expect(err).toContain(folder.path("plain"));
  expect(err).not.toMatch(/\n {4}at /);
  expect((await runCli(ctx, argv, { variables: { LOG_LEVEL: "debug" } })).err).toMatch(/\n {4}at /);
});

test("a file that cannot be made or replaced is named as it was asked for", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await folder.write("taken/notes.txt", "mine");
  for (const path of ["/proc/x.csv", folder.path("taken")]) {
    const { code, err } = await cli("export", slug, "--out", path);
    expect(code).toBe(1);
    expect(err).toContain(`: ${path}\n`);
    expect(err).not.toContain(".part");
  }
  expect(await folder.list(".")).toEqual(["taken"]);
});
