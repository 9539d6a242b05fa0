import { afterAll, beforeAll, expect, test } from "vitest";
import { translator } from "../../app/locales";
import { demoCampaign } from "../../prisma/demo-campaign";
import { useBrowser } from "../support/chromium";
import { type ServerProcess, startServerProcess } from "../support/server-process";
import { DESK, openPage, overhang } from "../support/visitor";

const openContext = useBrowser();
const { t } = translator("en");
const CAMPAIGN = `/campaigns/${demoCampaign.slug}`;
const PATIENT = { timeout: 30_000 };

let server: ServerProcess;

beforeAll(async () => {
  server = await startServerProcess();
});
afterAll(() => server?.stop());

test("without a mail server, the printed link signs staff in, and the mail with its link can be read and followed", async () => {
  const form = { name: "Ada Example", email: "ada@example.org", country: "KE", consent: "on" };
  await fetch(server.url + CAMPAIGN, { method: "POST", body: new URLSearchParams(form), redirect: "manual" });

  const context = await openContext(DESK);
  const { page, complaints } = await openPage(context, server.url);
  await page.goto(server.staffLink());
  await page.getByRole("button", { name: t("staff.signin.button") }).click();
  expect(page.url()).toBe(`${server.url}/staff`);
  await page.getByRole("link", { name: t("staff.nav.mailbox") }).click();
  const [cookie] = await context.cookies();
  expect(cookie).toMatchObject({ name: "ov_staff", httpOnly: true, sameSite: "Lax", domain: "localhost" });

  const mail = page.getByRole("link", { name: t("mail.confirm.subject") });
  await expect.poll(async () => (await page.reload()) && mail.count(), PATIENT).toBe(1);
  await mail.click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(t("mail.confirm.subject"));
  expect(await page.locator("iframe").getAttribute("sandbox")).toBe("allow-popups allow-popups-to-escape-sandbox");
  const button = page.frameLocator("iframe").getByRole("link", { name: t("mail.confirm.button") });
  const link = await button.getAttribute("href");
  expect(link).toMatch(/\/confirm\/[\w-]{32}$/);
  expect(await page.locator("pre").first().textContent()).toContain(link);
  expect(await overhang(page)).toBe(0);

  const opened = context.waitForEvent("page");
  await button.click();
  const confirm = await opened;
  await confirm.getByRole("button", { name: t("confirm.button") }).click();
  expect(await confirm.getByRole("heading", { level: 1 }).textContent()).toBe(t("confirm.thanks.title"));

  await page.getByRole("button", { name: t("staff.signout") }).click();
  expect(await context.cookies()).toEqual([]);
  await page.goto(`${server.url}/staff/mailbox`);
  expect(await page.getByRole("main").textContent()).toContain(t("staff.signin.needed"));
  expect(complaints).toEqual([]);
});
