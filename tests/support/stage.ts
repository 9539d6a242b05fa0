import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { STYLEGUIDE_PARTS } from "../../app/components/styleguide/styleguide";
import type * as Site from "../../app/http/site";
import type { Runtime } from "../../app/runtime";
import { deliverCampaign } from "../../app/services/deliveries/deliver-campaign";
import { dispatchDue } from "../../app/services/mail/dispatch-mail";
import { listLocalMails } from "../../app/services/mail/list-local-mails";
import { readLocalMail } from "../../app/services/mail/read-local-mail";
import { invitationToken } from "../../app/services/members/invitation-token";
import { inviteMember } from "../../app/services/members/invite-member";
import { recordReply } from "../../app/services/replies/record-reply";
import { seedSignatures } from "../../app/services/signatures/seed-signatures";
import { sendReminders } from "../../app/services/signatures/send-reminders";
import { createStaffLink } from "../../app/services/staff/create-link";
import { demoCampaign } from "../../prisma/demo-campaign";
import { addSideCampaigns, SIDE_CAMPAIGNS, WITH_LOGO } from "./side-campaigns";
import { tokenFor } from "./sign";
import { actorWith, addStaff, secretariatLink } from "./staff";

/** A page or mail as somebody comes to it. */
export interface Scene {
  name: string;
  /** Who sees it: everybody; the person whose link it is; staff; the reader of a mail. */
  audience: "public" | "personal" | "staff" | "mail";
  /** Brings a page to where it can be looked at. */
  show: (page: Page) => Promise<unknown>;
}

export interface Stage {
  url: string;
  scenes(locale: StageLocale): Scene[];
  close(): Promise<void>;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;
const MADE_UP = 4_312;
const SEED = 1;
const CAMPAIGN = `/campaigns/${demoCampaign.slug}`;
const MAIL_KINDS = ["confirm", "reminder", "already_signed", "confirmed", "letter"];
const OWN = `/staff/organisations/${demoCampaign.organisation.slug}`;
const BUILT_SITE = join(import.meta.dirname, "..", "..", "build", "server", "site.js");

/** Somebody of each language, with what they type. */
const PEOPLE = {
  en: { name: "Zoë Nkemelu-O’Hara", country: "KE", place: "Nairobi", comment: "For those who cannot speak." },
  fr: {
    name: "Éloïse Le Goff",
    country: "FR",
    place: "Saint-Étienne",
    comment: "Pour celles et ceux qu’on fait taire.",
  },
  es: { name: "María José Núñez", country: "AR", place: "Córdoba", comment: "Por quienes no pueden hablar." },
  ar: { name: "ليلى عبد الرحمن", country: "JO", place: "عمّان", comment: "من أجل من لا صوت لهم." },
  ru: { name: "Алёна Воробьёва", country: "KZ", place: "Алматы", comment: "За тех, кто не может говорить." },
  zh: { name: "陈思远", country: "MY", place: "槟城", comment: "为那些无法发声的人。" },
  ko: { name: "홍길동", country: "KR", place: "서울특별시", comment: "말할 수 없는 이들을 위하여 서명합니다." },
  ja: { name: "髙橋 さくら", country: "JP", place: "新潟市", comment: "声を上げられない人たちのために。" },
  de: { name: "Jürgen Müller-Weiß", country: "DE", place: "Köln", comment: "Für alle, die nicht sprechen können." },
  pt: { name: "João Conceição", country: "BR", place: "São Paulo", comment: "Por quem não pode falar." },
};

export type StageLocale = keyof typeof PEOPLE;

/** What two offices answered. */
const REPLIES = [
  {
    office: "Permanent Mission of Japan to the United Nations Office at Geneva",
    country: "JP",
    locale: "en",
    body: "The Mission acknowledges receipt of the signatures with thanks. Japan supports the establishment of a commission of inquiry and will co-sponsor the draft resolution.",
  },
  {
    office: "대한민국 외교부 장관",
    country: "KR",
    locale: "ko",
    body: "보내 주신 서한과 서명자 명단을 잘 받았습니다. 정부는 조사위원회 설치를 지지합니다.",
  },
] as const;

export interface StageOptions {
  /** For the database and the keys. */
  folder: string;
  locales: readonly StageLocale[];
  /** The time at which the pages are looked at; staff sign in only with the browser's own, which ends their cookies. */
  now: Date;
  /** Signers beside those of PEOPLE. */
  madeUp?: number;
}

/**
 * Sets the built server up on a database of its own: the demo campaign with its coalition, made-up signers, a delivery,
 * replies, people who let their names be shown, a mail of every kind in every language asked for, and other campaigns
 * beside it that have ended, won or gone (see addSideCampaigns).
 */
export async function setStage({ folder, locales, now: shownAt, madeUp = MADE_UP }: StageOptions): Promise<Stage> {
  const { createRuntime, readEnv, startSite } = (await import(pathToFileURL(BUILT_SITE).href)) as typeof Site;
  const settings = { DATABASE_URL: "file:stage.sqlite", ONEVOICE_KEY_FILE: "keys.json", LOG_LEVEL: "silent" };
  let now = shownAt.getTime() - 4 * DAY_MS;
  const runtime: Runtime = { ...(await createRuntime(readEnv(settings, folder))), clock: () => new Date(now) };
  const server = await startSite(runtime, { port: 0, host: "localhost", pageTtlMs: 0 });
  const post = (path: string, fields: Record<string, string>) =>
    fetch(server.url + path, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
  const sign = (locale: StageLocale, email: string, fields: Record<string, string> = {}) =>
    post(prefixOf(locale) + CAMPAIGN, { ...PEOPLE[locale], email, consent: "on", showName: "on", ...fields });
  const confirm = async (email: string) =>
    post(`/confirm/${await tokenFor(runtime, email, "confirm")}`, { intent: "confirm" });
  const sendMails = async () => {
    while ((await dispatchDue(runtime, runtime.transport, { limit: 100 })).leased > 0);
  };

  for (const [number, locale] of (Object.keys(PEOPLE) as StageLocale[]).entries())
    for (const twin of [1, 2]) {
      const email = `named.${number}.${twin}@example.org`;
      await sign(locale, email, { showPublic: "on", name: `${PEOPLE[locale].name}${twin === 2 ? " II" : ""}` });
      await confirm(email);
    }
  now = shownAt.getTime() - 2 * DAY_MS;
  for (const locale of locales) {
    await sign(locale, `waiting.${locale}@example.org`);
    await sign(locale, `done.${locale}@example.org`, { updates: "on" });
    await confirm(`done.${locale}@example.org`);
    now += HOUR_MS / 10;
    await sign(locale, `done.${locale}@example.org`);
  }
  await sendMails();
  now = shownAt.getTime() - DAY_MS / 2;
  await sendReminders(runtime);
  await sendMails();
  await seedSignatures(runtime, { slug: demoCampaign.slug, signatures: madeUp, seed: SEED });
  await deliverCampaign(runtime, { slug: demoCampaign.slug, dryRun: false, out: null, send: true });
  await sendMails();
  for (const reply of REPLIES) {
    now += HOUR_MS;
    await recordReply(runtime, { slug: demoCampaign.slug, ...reply, sourceUrl: null });
  }
  await addSideCampaigns(runtime);
  now = shownAt.getTime();

  const mails = await htmlByKind(runtime);
  const tokens = new Map<string, string>();
  for (const locale of locales) {
    for (const purpose of ["manage", "unsubscribe"] as const)
      tokens.set(`${purpose}.${locale}`, await tokenFor(runtime, `done.${locale}@example.org`, purpose));
    tokens.set(`confirm.${locale}`, await tokenFor(runtime, `waiting.${locale}@example.org`, "confirm"));
  }

  const invitation = await makeInvitation(runtime);

  let signers = 0;
  async function confirmNewSigner(page: Page, locale: StageLocale): Promise<void> {
    signers += 1;
    const email = `new.${signers}@example.org`;
    await sign(locale, email);
    await page.goto(`${server.url}${prefixOf(locale)}/confirm/${await tokenFor(runtime, email, "confirm")}`);
    await page.locator("button[value=confirm]").click();
  }

  async function signNewSigner(page: Page, locale: StageLocale): Promise<void> {
    signers += 1;
    const answer = await sign(locale, `new.${signers}@example.org`);
    await page.goto(new URL(answer.headers.get("location") ?? "/", server.url).href);
  }

  async function openStaffLink(page: Page, locale: StageLocale): Promise<void> {
    const url = await secretariatLink(runtime, "staff@onevoice.example");
    await page.goto(server.url + prefixOf(locale) + new URL(url).pathname);
  }

  /** Somebody who is signed in and in no organisation. */
  async function openWithoutRole(page: Page, locale: StageLocale, path: string): Promise<void> {
    const { url } = await createStaffLink(runtime, { email: "nobody@onevoice.example" });
    await page.goto(server.url + prefixOf(locale) + new URL(url).pathname);
    await page.locator("main button").click();
    await page.goto(server.url + prefixOf(locale) + path);
  }

  async function openAsStaff(page: Page, locale: StageLocale, path: string): Promise<void> {
    await openStaffLink(page, locale);
    await page.locator("main button").click();
    await page.goto(server.url + prefixOf(locale) + path);
  }

  async function openProved(page: Page, locale: StageLocale, path: string): Promise<void> {
    await openAsStaff(page, locale, path);
    await runtime.db.write((tx) => tx.staffSession.updateMany({ data: { provedAt: new Date(now) } }));
    await page.reload();
  }

  async function openMail(page: Page, locale: StageLocale): Promise<void> {
    await openAsStaff(page, locale, "/staff/mailbox");
    await page.locator("main ul a").first().click();
  }

  function scenes(locale: StageLocale): Scene[] {
    const url = (path: string) => server.url + prefixOf(locale) + path;
    const scene = (audience: Scene["audience"]) => (name: string, show: string | Scene["show"]) => ({
      name,
      audience,
      show: typeof show === "string" ? (page: Page) => page.goto(url(show)) : show,
    });
    const open = scene("public");
    const own = scene("personal");
    const staff = scene("staff");
    return [
      open("home", "/"),
      open("search", "/search?q=commission"),
      open("search-empty", "/search?q=qqqq"),
      open("campaign", CAMPAIGN),
      open("campaign-errors", (page) => sendWrongForm(page, url(CAMPAIGN))),
      ...Object.entries(SIDE_CAMPAIGNS).map(([name, slug]) => open(`campaign-${name}`, `/campaigns/${slug}`)),
      open("updates", `${CAMPAIGN}/updates`),
      open("update", `${CAMPAIGN}/updates/1`),
      open("signers", `${CAMPAIGN}/signers`),
      open("organisations", "/organisations"),
      open("organisation", `/organisations/${demoCampaign.organisation.slug}`),
      open("organisation-logo", `/organisations/${WITH_LOGO}`),
      open("activities", "/activities"),
      open("activity", (page) => openFirst(page, url("/activities"), "/activities/")),
      open("event", (page) => openFirst(page, url("/activities?kind=event"), "/activities/")),
      open("about", "/about"),
      open("privacy", "/privacy"),
      open("protection", "/protection"),
      open("accessibility", "/accessibility"),
      open("signed", `${CAMPAIGN}/signed`),
      open("embed", `/embed/${demoCampaign.slug}`),
      open("offline", "/offline"),
      open("not-found", "/nowhere"),
      own("signed-own", (page) => signNewSigner(page, locale)),
      own("confirm", `/confirm/${tokens.get(`confirm.${locale}`)}`),
      own("thanks", (page) => confirmNewSigner(page, locale)),
      own("signature", `/signature/${tokens.get(`manage.${locale}`)}`),
      own("unsubscribe", `/unsubscribe/${tokens.get(`unsubscribe.${locale}`)}`),
      own("link-unknown", `/confirm/${"Z".repeat(32)}`),
      staff("staff-sign-in", (page) => openStaffLink(page, locale)),
      staff("desk", (page) => openAsStaff(page, locale, "/staff")),
      staff("desk-organisations", (page) => openAsStaff(page, locale, "/staff/organisations")),
      staff("desk-profile", (page) => openAsStaff(page, locale, OWN)),
      staff("desk-profile-errors", (page) => sendWrongProfile(page, () => openAsStaff(page, locale, OWN))),
      staff("desk-members", (page) => openProved(page, locale, `${OWN}/members`)),
      staff("desk-forbidden", (page) => openWithoutRole(page, locale, "/staff/mailbox")),
      own("invitation", `/invitation/${invitation}`),
      own("staff-ways-in", async (page) => {
        await page.context().clearCookies();
        await page.goto(url("/staff/sign-in"));
      }),
      staff("staff-account", (page) => openAsStaff(page, locale, "/staff/account")),
      staff("staff-prove", (page) => openAsStaff(page, locale, "/staff/prove")),
      staff("staff-mailbox", (page) => openAsStaff(page, locale, "/staff/mailbox")),
      staff("staff-mail", (page) => openMail(page, locale)),
      ...STYLEGUIDE_PARTS.map((part) =>
        staff(`styleguide-${part}`, (page) => openAsStaff(page, locale, `/styleguide?part=${part}`)),
      ),
      ...MAIL_KINDS.flatMap((kind) => {
        const html = mails.get(`${kind}.${locale}`);
        return html ? [scene("mail")(`mail-${kind.replace("_", "-")}`, (page) => showMail(page, html))] : [];
      }),
    ];
  }

  return {
    url: server.url,
    scenes,
    close: async () => {
      await server.close();
      await runtime.close();
    },
  };
}

async function sendWrongProfile(page: Page, open: () => Promise<void>): Promise<void> {
  await open();
  await page.locator("#site").fill("coalition.example");
  await page.locator("#name-en").fill("");
  await page.locator("main form.desk-form:not([enctype]) button[type=submit]").click();
}

/** The secret of an invitation into the coalition that is open, sent by its owner. */
async function makeInvitation(runtime: Runtime): Promise<string> {
  const { slug } = demoCampaign.organisation;
  const owner = await addStaff(runtime, {
    email: "owner@example.org",
    name: "Amina Warsame",
    roles: { [slug]: "owner" },
  });
  const fields = { email: "invited@example.org", role: "editor", locale: "en" };
  await inviteMember(runtime, await actorWith(runtime, owner), { slug, fields });
  const { id } = await runtime.db.read.invitation.findFirstOrThrow();
  return invitationToken(runtime, id);
}

/** Follows the first link of a list that leads below `path`. */
async function openFirst(page: Page, list: string, path: string): Promise<void> {
  await page.goto(list);
  const href = await page
    .locator(`main a[href*="${path}"]:not([href$=".ics"]):not([href$=".xml"])`)
    .first()
    .getAttribute("href");
  await page.goto(new URL(href ?? "/nowhere", list).href);
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
  await page.locator(".errors").waitFor();
}

/** The newest mail of each kind and language, as HTML. */
async function htmlByKind(runtime: Runtime): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { id, kind } of (await listLocalMails(runtime)).reverse()) {
    const html = (await readLocalMail(runtime, { id }))?.html;
    const locale = /<html[^>]*\slang="(\w+)/.exec(html ?? "")?.[1];
    if (html && locale) found.set(`${kind}.${locale}`, html);
  }
  return found;
}

function prefixOf(locale: StageLocale): string {
  return locale === "en" ? "" : `/${locale}`;
}
