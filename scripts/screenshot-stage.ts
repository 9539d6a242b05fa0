import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import type * as Site from "../app/http/site";
import type { Runtime } from "../app/runtime";
import { deliverCampaign } from "../app/services/deliveries/deliver-campaign";
import { dispatchDue } from "../app/services/mail/dispatch-mail";
import { listLocalMails } from "../app/services/mail/list-local-mails";
import { readLocalMail } from "../app/services/mail/read-local-mail";
import { seedSignatures } from "../app/services/signatures/seed-signatures";
import { sendReminders } from "../app/services/signatures/send-reminders";
import { createStaffLink } from "../app/services/staff/create-link";
import { demoCampaign } from "../prisma/demo-campaign";
import { tokenFor } from "../tests/support/sign";
import { ROOT } from "./generate-client.mjs";

type Locale = "en" | "ko";

/** One picture: brings a page to where it is taken. */
export interface Scene {
  name: string;
  show: (page: Page) => Promise<unknown>;
}

export interface Stage {
  scenes(locale: Locale): Scene[];
  close(): Promise<void>;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;
const MADE_UP = 4_312;
const SEED = 1;
const CAMPAIGN = `/campaigns/${demoCampaign.slug}`;
const MAIL_KINDS = ["confirm", "reminder", "already_signed", "confirmed", "letter"];

const PEOPLE = {
  en: { name: "Zoë Nkemelu-O’Hara", country: "KE", place: "Nairobi", comment: "For those who cannot speak." },
  ko: { name: "홍길동", country: "KR", place: "서울특별시", comment: "말할 수 없는 이들을 위하여 서명합니다." },
};

/** Sets the built server up on a database in `folder`: the demo campaign, made-up signers, and a mail of every kind. */
export async function stage(folder: string): Promise<Stage> {
  const built = pathToFileURL(join(ROOT, "build", "server", "site.js")).href;
  const { createRuntime, readEnv, startSite } = (await import(built)) as typeof Site;
  const settings = { DATABASE_URL: "file:stage.sqlite", ONEVOICE_KEY_FILE: "keys.json", LOG_LEVEL: "silent" };
  let now = Date.now() - 2 * DAY_MS;
  const runtime: Runtime = { ...(await createRuntime(readEnv(settings, folder))), clock: () => new Date(now) };
  const server = await startSite(runtime, { port: 0, host: "localhost", pageTtlMs: 0 });
  const post = (path: string, fields: Record<string, string>) =>
    fetch(server.url + path, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
  const sendMails = async () => {
    while ((await dispatchDue(runtime, runtime.transport, { limit: 100 })).leased > 0);
  };

  for (const locale of ["en", "ko"] as const) {
    const sign = (email: string) =>
      post(prefixOf(locale) + CAMPAIGN, { ...PEOPLE[locale], email, consent: "on", showName: "on", updates: "on" });
    await sign(`waiting.${locale}@example.org`);
    await sign(`done.${locale}@example.org`);
    await post(`/confirm/${await tokenFor(runtime, `done.${locale}@example.org`, "confirm")}`, { intent: "confirm" });
    now += 2 * HOUR_MS;
    await sign(`done.${locale}@example.org`);
  }
  await sendMails();
  now += DAY_MS;
  await sendReminders(runtime);
  await sendMails();
  await seedSignatures(runtime, { slug: demoCampaign.slug, signatures: MADE_UP, seed: SEED });
  await deliverCampaign(runtime, { slug: demoCampaign.slug, dryRun: false, out: null, send: true });
  await sendMails();
  now = Date.now();

  const mails = await htmlByKind(runtime);
  const tokens = new Map<string, string>();
  for (const locale of ["en", "ko"])
    for (const purpose of ["confirm", "manage", "unsubscribe"] as const)
      tokens.set(`${purpose}.${locale}`, await tokenFor(runtime, `done.${locale}@example.org`, purpose));
  for (const locale of ["en", "ko"])
    tokens.set(`waiting.${locale}`, await tokenFor(runtime, `waiting.${locale}@example.org`, "confirm"));

  function scenes(locale: Locale): Scene[] {
    const at = (path: string) => (page: Page) => page.goto(server.url + prefixOf(locale) + path);
    const shown: Scene[] = [
      { name: "home", show: at("/") },
      { name: "campaign", show: at(CAMPAIGN) },
      { name: "campaign-errors", show: (page) => sendWrongForm(page, server.url + prefixOf(locale) + CAMPAIGN) },
      { name: "signed", show: at(`${CAMPAIGN}/signed`) },
      { name: "confirm", show: at(`/confirm/${tokens.get(`waiting.${locale}`)}`) },
      { name: "thanks", show: (page) => confirmNewSigner(page, locale) },
      { name: "signature", show: at(`/signature/${tokens.get(`manage.${locale}`)}`) },
      { name: "unsubscribe", show: at(`/unsubscribe/${tokens.get(`unsubscribe.${locale}`)}`) },
      { name: "not-found", show: at("/nowhere") },
      { name: "staff-sign-in", show: (page) => openStaffLink(page, locale) },
      { name: "staff-mailbox", show: (page) => openMailbox(page, locale) },
      { name: "staff-mail", show: (page) => openMail(page, locale) },
    ];
    for (const kind of MAIL_KINDS) {
      const html = mails.get(`${kind}.${locale}`);
      if (html === undefined) throw new Error(`No mail of the kind ${kind} was sent in ${locale}`);
      shown.push({ name: `mail-${kind.replace("_", "-")}`, show: (page) => showMail(page, html) });
    }
    return shown;
  }

  let signers = 0;
  async function confirmNewSigner(page: Page, locale: Locale): Promise<void> {
    signers += 1;
    const email = `new.${signers}@example.org`;
    await post(prefixOf(locale) + CAMPAIGN, { ...PEOPLE[locale], email, consent: "on" });
    await page.goto(`${server.url}${prefixOf(locale)}/confirm/${await tokenFor(runtime, email, "confirm")}`);
    await page.locator("button[value=confirm]").click();
  }

  async function openStaffLink(page: Page, locale: Locale): Promise<void> {
    const { url } = await createStaffLink(runtime, { email: "staff@onevoice.example" });
    await page.goto(server.url + prefixOf(locale) + new URL(url).pathname);
  }

  async function openMailbox(page: Page, locale: Locale): Promise<void> {
    await openStaffLink(page, locale);
    await page.locator("main button").click();
  }

  async function openMail(page: Page, locale: Locale): Promise<void> {
    await openMailbox(page, locale);
    await page.locator("main ul a").first().click();
  }

  return {
    scenes,
    close: async () => {
      await server.close();
      await runtime.close();
    },
  };
}

/** On an empty page: on one of ours, its content policy would take the mail's styles away. */
async function showMail(page: Page, html: string): Promise<void> {
  await page.goto("about:blank");
  await page.setContent(html);
}

async function sendWrongForm(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator("#name").fill("www.example.com");
  await page.locator("#email").fill("zoe@");
  await page.locator("#place").fill("Tartu");
  await page.locator("form.sign-form button[type=submit]").click();
}

/** The newest mail of each kind and language, as HTML. */
async function htmlByKind(runtime: Runtime): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { id, kind } of (await listLocalMails(runtime)).reverse()) {
    const html = (await readLocalMail(runtime, { id }))?.html;
    const locale = /<html[^>]*\slang="(\w+)"/.exec(html ?? "")?.[1];
    if (html && locale) found.set(`${kind}.${locale}`, html);
  }
  return found;
}

function prefixOf(locale: Locale): string {
  return locale === "en" ? "" : `/${locale}`;
}
