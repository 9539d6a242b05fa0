import { readFile } from "node:fs/promises";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { translator } from "../../app/locales";
import { demoCampaign } from "../../prisma/demo-campaign";
import { useBrowser } from "../support/chromium";
import { withoutTicket } from "../support/html";
import { type ServerProcess, startServerProcess } from "../support/server-process";
import { type ReceivedMail, startSmtpServer, type TestSmtpServer } from "../support/smtp-server";
import { DESK, openPage, PHONE } from "../support/visitor";

const openContext = useBrowser();
let smtp: TestSmtpServer;
let server: ServerProcess;

beforeAll(async () => {
  smtp = await startSmtpServer();
  server = await startServerProcess({ SMTP_URL: smtp.url });
});
afterAll(async () => {
  await server?.stop();
  await smtp?.close();
});

/** Mails go out on the server's own time, and public pages may be seconds old: waiting ends with the event. */
const PATIENT = { timeout: 30_000 };

/** The newest mail to an address, once there are so many. */
async function mailTo(address: string, count = 1): Promise<ReceivedMail> {
  await expect.poll(() => smtp.to(address).length, PATIENT).toBe(count);
  return smtp.to(address).at(-1) as ReceivedMail;
}

function linkIn(mail: ReceivedMail, kind: "confirm" | "signature"): string {
  return new RegExp(`http://\\S+/${kind}/[\\w-]{32}`).exec(mail.parsed.text ?? "")?.[0] ?? "";
}

const NAMES = { en: "Zoë O’Hara-Nkemelu", ko: "홍길동", ar: "ليلى عبد الرحمن" };
const WINDOWS: [string, BrowserContextOptions][] = [
  ["360 px", PHONE],
  ["1280 px", DESK],
];
const READERS = (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((locale) =>
  WINDOWS.flatMap(([width, window]) =>
    [false, true].map((javaScriptEnabled) => ({
      locale,
      width,
      scripts: javaScriptEnabled ? "on" : "off",
      device: { ...window, javaScriptEnabled },
    })),
  ),
);

describe.each(READERS)(
  "a signer who reads $locale at $width with scripts $scripts",
  ({ locale, width, scripts, device }) => {
    const { t } = translator(locale);
    const { slug, texts } = demoCampaign;
    const text = texts[locale];
    const prefix = locale === "en" ? "" : `/${locale}`;
    const campaign = `${prefix}/campaigns/${slug}`;
    const who = `${locale}.${Number.parseInt(width, 10)}.${scripts}`;

    async function open() {
      const visitor = await openPage(await openContext({ ...device, locale }), server.url);
      return { ...visitor, press: (name: string) => visitor.page.getByRole("button", { name, exact: true }).click() };
    }

    async function fillIn(page: Page, person: { name: string; email: string; country: string }): Promise<void> {
      await page.getByLabel(t("form.name.label"), { exact: true }).fill(person.name);
      await page.getByLabel(t("form.email.label"), { exact: true }).fill(person.email);
      await page.getByLabel(t("form.country.label"), { exact: true }).selectOption(person.country);
      await page.getByLabel(text.consent).check();
    }

    async function count(): Promise<number> {
      const reply = await fetch(`${server.url}/campaigns/${slug}/count.json`);
      return ((await reply.json()) as { confirmed: number }).confirmed;
    }

    test("signs, confirms from the mail, is counted, changes, withdraws and erases", async () => {
      const email = `signer.${who}@example.org`;
      const name = NAMES[locale];
      const before = await count();
      const { page, press, expectNoTraces } = await open();

      await page.goto(`${server.url}${prefix}/`);
      await page.getByRole("link", { name: text.title }).first().click();
      await expect.poll(() => page.url(), PATIENT).toBe(`${server.url}${campaign}`);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(text.title);
      await fillIn(page, { name, email, country: "KE" });
      await page.getByLabel(text.consentName).check();
      await press(t("form.submit"));
      expect(withoutTicket(page.url().split("#")[0] ?? "")).toBe(`${server.url}${campaign}/signed`);
      expect(await page.getByText(email).isVisible()).toBe(true);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(t("signed.title"));
      expect(await count()).toBe(before);

      const asked = await mailTo(email);
      expect(asked.parsed.subject).toBe(t("mail.confirm.subject"));
      expect(asked.parsed.text?.replace(/\s+/g, " ")).toContain(text.title);
      const confirm = linkIn(asked, "confirm");
      expect(confirm.startsWith(`${server.url}${prefix}/confirm/`)).toBe(true);
      expect(asked.parsed.html).toContain(confirm);

      await page.goto(confirm);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(t("confirm.title"));
      expect(await page.content()).not.toContain(name);
      expect(await count()).toBe(before);
      await press(t("confirm.button"));
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(t("confirm.thanks.title"));
      await expect.poll(count, PATIENT).toBe(before + 1);
      await page.goto(`${server.url}${campaign}`);
      await expect
        .poll(async () => (await page.reload()) && page.locator("[data-live-count]").textContent(), PATIENT)
        .toBe(translator(locale).number(before + 1));

      const thanked = await mailTo(email, 2);
      expect(thanked.parsed.subject).toBe(t("mail.confirmed.subject"));
      const own = linkIn(thanked, "signature");
      await page.goto(own);
      expect(await page.getByRole("main").textContent()).toContain(name);
      expect(await page.getByLabel(t("signature.change.show_name.label")).isChecked()).toBe(true);
      await page.getByLabel(t("signature.change.show_name.label")).uncheck();
      await press(t("signature.change.button"));
      expect(await page.getByRole("status").first().textContent()).toContain(t("signature.done.saved"));
      expect(await page.getByLabel(t("signature.change.show_name.label")).isChecked()).toBe(false);

      const download = page.waitForEvent("download");
      await page.getByRole("link", { name: t("signature.download.button") }).click();
      const file = JSON.parse(await readFile(await (await download).path(), "utf8"));
      expect(file.signature).toMatchObject({ name, email, country: "KE", showName: false });

      await press(t("signature.withdraw.button"));
      expect(await page.getByRole("status").textContent()).toContain(t("signature.done.withdrawn"));
      await expect.poll(count, PATIENT).toBe(before);
      await page.goto(own);
      await press(t("signature.erase.button"));
      expect(await page.getByRole("main").textContent()).toContain(t("signature.erase.sure.missing"));
      await page.getByLabel(t("signature.erase.sure")).check();
      await press(t("signature.erase.button"));
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(t("signature.done.erased.title"));
      await expectNoTraces();
      expect((await fetch(own)).status).toBe(404);
    });

    test("abuse 37: a stranger whose address was typed erases it with two presses, and is not mailed again", async () => {
      const email = `stranger.${who}@example.org`;
      const { page, press, expectNoTraces } = await open();
      await page.goto(`${server.url}${campaign}`);
      await fillIn(page, { name: "Somebody Else", email, country: "CH" });
      await press(t("form.submit"));
      const confirm = linkIn(await mailTo(email), "confirm");
      await page.goto(confirm);
      await page.getByLabel(t("confirm.reject.never.label")).check();
      await press(t("confirm.reject.button"));
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(t("confirm.rejected.title"));
      expect(await page.getByRole("main").textContent()).toContain(t("confirm.rejected.never"));
      await expectNoTraces();
      expect((await fetch(confirm)).status).toBe(404);
      await page.goto(`${server.url}${campaign}`);
      await fillIn(page, { name: "Somebody Else", email, country: "CH" });
      await press(t("form.submit"));
      // A mail to somebody else, asked for later, comes; the one to the stranger does not.
      const other = `other.${who}@example.org`;
      await page.goto(`${server.url}${campaign}`);
      await fillIn(page, { name: "Another", email: other, country: "CH" });
      await press(t("form.submit"));
      await mailTo(other);
      expect(smtp.to(email)).toHaveLength(1);
    });

    test("who makes mistakes is told at the top and at the fields, and finds everything typed still there", async () => {
      const { page, press, expectNoTraces } = await open();
      // The way of "Sign now" and of the link that skips to the text.
      await page.goto(`${server.url}${campaign}#sign`);
      const name = page.getByLabel(t("form.name.label"), { exact: true });
      const email = page.getByLabel(t("form.email.label"), { exact: true });
      await name.fill("Zoë\u2019s name");
      await email.fill("zoe@");
      await page.getByRole("textbox", { name: t("form.comment.label") }).fill("First line\nsecond line");
      await press(t("form.submit"));
      expect(await page.title()).toContain(t("common.error"));
      const summary = page.getByRole("alert");
      expect(await summary.textContent()).toContain(t("form.errors.title", { count: 3 }));
      expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await name.inputValue()).toBe("Zoë\u2019s name");
      expect(await email.inputValue()).toBe("zoe@");
      expect(await page.getByRole("textbox", { name: t("form.comment.label") }).inputValue()).toBe(
        "First line\nsecond line",
      );
      expect(await email.getAttribute("aria-invalid")).toBe("true");
      const said = (await email.getAttribute("aria-describedby"))?.split(" ").at(-1);
      expect(await page.locator(`#${said}`).textContent()).toContain(t("error.email.syntax"));
      await summary.getByRole("link", { name: t("error.email.syntax") }).click();
      expect(new URL(page.url()).hash).toBe("#email");
      expect(await email.evaluate((element) => element === document.activeElement)).toBe(true);
      await email.fill(`zoe.${who}@gmial.com`);
      await page.getByLabel(t("form.country.label"), { exact: true }).selectOption("EE");
      await page.getByLabel(text.consent).check();
      await press(t("form.submit"));
      const suggestion = page.getByRole("alert");
      expect(await suggestion.textContent()).toContain(`zoe.${who}@gmail.com`);
      expect(await suggestion.evaluate((element) => element === document.activeElement)).toBe(true);
      await email.fill(`zoe.${who}@example.org`);
      await press(t("form.submit"));
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(t("signed.title"));
      await expectNoTraces();
    });
  },
);
