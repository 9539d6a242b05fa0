import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { translator } from "../../app/locales";
import { useBrowser } from "../support/chromium";
import { type ServerProcess, startServerProcess } from "../support/server-process";
import { addDevice } from "../support/stand-in-device";
import { openPage, overhang, smallTargets } from "../support/visitor";

const openContext = useBrowser();
const { t } = translator("en");
const PHONE = { viewport: { width: 360, height: 740 } };

let server: ServerProcess;

beforeAll(async () => {
  server = await startServerProcess();
});
afterAll(() => server?.stop());

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

function heading(page: Page): Promise<string | null> {
  return page.getByRole("heading", { level: 1 }).textContent();
}

test("a passkey is added, signs in, is shown again, and goes; the only one stays where no mail could sign in", async () => {
  const context = await openContext(PHONE);
  const { page, complaints } = await openPage(context, server.url);
  const device = await addDevice(page);
  await page.goto(server.staffLink());
  await press(page, t("staff.signin.button"));
  await page.goto(`${server.url}/staff/account`);
  await page.getByLabel(t("staff.account.passkeys.name")).fill("Telephone");
  await press(page, t("staff.account.add.button"));
  await page.getByText(t("staff.account.done.passkey_added")).waitFor();
  expect(await page.locator(".own-list__name").first().textContent()).toBe("Telephone");
  expect(await overhang(page)).toBe(0);
  expect(await smallTargets(page)).toEqual([]);

  await press(page, t("staff.signout"));
  await page.waitForLoadState();
  await page.goto(`${server.url}/staff/account`);
  await page.getByRole("link", { name: t("staff.signin.button") }).click();
  expect(await heading(page)).toBe(t("staff.sign_in.title"));
  await press(page, t("staff.sign_in.passkey.button"));
  await page.waitForURL(`${server.url}/staff/account`);
  expect(await page.locator("#sessions .own-list__row").count()).toBe(1);
  expect(await page.locator("#sessions").textContent()).toContain(t("staff.account.sessions.by.passkey"));

  await page.goto(`${server.url}/staff/prove?next=/staff/account`);
  await press(page, t("staff.prove.button"));
  await page.waitForURL(`${server.url}/staff/account`);

  await page.getByText(t("staff.account.passkeys.manage")).click();
  await press(page, t("staff.account.passkeys.remove"));
  await page.getByText(t("staff.account.refused.last")).waitFor();

  await page.getByLabel(t("staff.account.passkeys.name")).last().fill("The same again");
  await press(page, t("staff.account.add.button"));
  await page.getByText(t("staff.passkey.exists")).waitFor();
  device.replace();
  await page.getByLabel(t("staff.account.passkeys.name")).last().fill("Security key");
  await press(page, t("staff.account.add.button"));
  await page.getByText(t("staff.account.done.passkey_added")).waitFor();
  await page.getByText(t("staff.account.passkeys.manage")).first().click();
  await page
    .getByRole("button", { name: t("staff.account.passkeys.remove"), exact: true })
    .first()
    .click();
  await page.getByText(t("staff.account.done.passkey_removed")).waitFor();
  expect(await page.locator("#passkeys .own-list__name").allTextContents()).toEqual(["Security key"]);
  expect(complaints).toEqual([]);
});

test("a browser without the passkey says that none was used, and nobody is signed in", async () => {
  const context = await openContext(PHONE);
  const { page } = await openPage(context, server.url);
  await addDevice(page);
  await page.goto(`${server.url}/staff/sign-in`);
  await press(page, t("staff.sign_in.passkey.button"));
  await page.getByText(t("staff.passkey.cancelled")).waitFor();
  expect(await context.cookies()).toMatchObject([{ name: "ov_asked" }]);
});

test("only the staff pages that ask for a passkey may use them", async () => {
  const context = await openContext(PHONE);
  const { page } = await openPage(context, server.url);
  const mayUse = async (path: string) => {
    await page.goto(server.url + path);
    return page.evaluate(() => {
      const { featurePolicy } = document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } };
      return ["publickey-credentials-create", "publickey-credentials-get"].map((name) =>
        featurePolicy.allowsFeature(name),
      );
    });
  };
  expect(await mayUse("/staff/sign-in")).toEqual([true, true]);
  expect(await mayUse("/about")).toEqual([false, false]);
});

test("with scripts off, the sign-in page says what to do, and asks for an address", async () => {
  const context = await openContext({ ...PHONE, javaScriptEnabled: false });
  const { page, complaints } = await openPage(context, server.url);
  await page.goto(`${server.url}/staff/sign-in`);
  expect(await page.getByText(t("staff.sign_in.passkey.missing")).isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: t("staff.sign_in.passkey.button") }).isVisible()).toBe(false);
  expect(await smallTargets(page)).toEqual([]);
  await page.getByLabel(t("staff.sign_in.mail.label")).fill("nobody@example.org");
  await press(page, t("staff.sign_in.mail.button"));
  expect(await heading(page)).toBe(t("staff.sign_in.taken.title"));
  expect(await overhang(page)).toBe(0);
  expect(complaints).toEqual([]);
});
