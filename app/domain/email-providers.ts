/** How a provider names one mailbox: the domain it is filed under, and what it ignores before the @. */
type CanonicalRule = { domain: string; rewrite: (local: string) => string };

const asIs = (local: string) => local;
const withoutDots = (local: string) => local.replaceAll(".", "");
const withoutPunctuation = (local: string) => local.replace(/[._-]/g, "") || local;
const dotsAsHyphens = (local: string) => local.replaceAll(".", "-");

/** Providers that deliver several spellings or domains to one mailbox, as their help pages say. */
const PROVIDERS: readonly { domains: readonly string[]; rewrite: (local: string) => string }[] = [
  { domains: ["gmail.com", "googlemail.com"], rewrite: withoutDots },
  { domains: ["proton.me", "protonmail.com", "protonmail.ch", "pm.me"], rewrite: withoutPunctuation },
  { domains: ["icloud.com", "me.com", "mac.com"], rewrite: asIs },
  { domains: ["hanmail.net", "daum.net"], rewrite: asIs },
  {
    domains: ["yandex.ru", "yandex.com", "yandex.by", "yandex.kz", "yandex.ua", "ya.ru"],
    rewrite: dotsAsHyphens,
  },
];

const RULES: ReadonlyMap<string, CanonicalRule> = new Map(
  PROVIDERS.flatMap(({ domains, rewrite }) =>
    domains.map((domain) => [domain, { domain: domains[0] ?? domain, rewrite }] as const),
  ),
);

const TYPOS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "gmail.com":
      "gmial.com gmai.com gmal.com gmil.com gamil.com gmaill.com gmaiil.com gnail.com gmsil.com gmali.com ggmail.com gmail.co gmail.cm gmail.om",
    "hotmail.com":
      "hotmial.com hotmai.com hotmal.com hotmil.com hotmaill.com hotamil.com hotnail.com homail.com hotmail.co",
    "outlook.com": "outlok.com outloo.com outlool.com oulook.com outllok.com outlook.co",
    "yahoo.com": "yaho.com yahooo.com yhoo.com yahho.com yaoo.com yahoo.co",
    "icloud.com": "iclod.com icoud.com iclould.com icloud.co",
    "naver.com": "navr.com nvaer.com naver.co nave.com",
    "hanmail.net": "hanmial.net hanmali.net hanmail.com",
    "daum.net": "duam.net daum.com",
  }).flatMap(([domain, typos]) => typos.split(" ").map((typo) => [typo, domain] as const)),
);

/** Endings that are no top-level domain but are typed for one. */
const TYPO_ENDINGS: ReadonlyMap<string, string> = new Map([
  ["con", "com"],
  ["cmo", "com"],
  ["ocm", "com"],
  ["comm", "com"],
  ["nte", "net"],
  ["ner", "net"],
  ["ogr", "org"],
  ["rog", "org"],
]);

/** Well-known throw-away services. Short on purpose: it only flags, and people at risk use aliases for good reasons. */
const DISPOSABLE: ReadonlySet<string> = new Set(
  "0-mail.com 10minutemail.com 20minutemail.com 33mail.com anonbox.net dispostable.com dropmail.me emailondeck.com fakeinbox.com fakemail.net getairmail.com getnada.com grr.la guerrillamail.biz guerrillamail.com guerrillamail.net guerrillamail.org guerrillamailblock.com inboxkitten.com mailcatch.com maildrop.cc mailinator.com mailinator.net mailnesia.com mailpoof.com mintemail.com moakt.com mohmal.com mytemp.email nada.email pokemail.net sharklasers.com spam4.me spamgourmet.com temp-mail.io temp-mail.org tempail.com tempmail.com tempmailo.com throwawaymail.com tmpmail.org trashmail.com trashmail.de trbvm.com yopmail.com yopmail.fr".split(
    " ",
  ),
);

/** Mailboxes of a function: RFC 2142 (sections 3 to 6), and names used alike. */
const ROLES: ReadonlySet<string> = new Set(
  "abuse admin administrator contact feedback ftp help hello hostmaster info inquiries list mail mailer-daemon marketing media news newsletter no-reply nobody noc noreply office postmaster press privacy root sales security spam support sysadmin team usenet uucp webmaster www".split(
    " ",
  ),
);

/** The rule of a domain (lower-case ASCII); by default the domain is itself and nothing is ignored. */
export function canonicalRule(domain: string): CanonicalRule {
  return RULES.get(domain) ?? { domain, rewrite: asIs };
}

/**
 * The address that was probably meant, or null. Known slips of large providers and endings that do not exist only: it
 * is shown as a question and never replaces what was typed.
 *
 * @param address as `parseEmail` gave it.
 */
export function suggestEmail(address: string): string | null {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at);
  const domain = address.slice(at + 1);
  const dot = domain.lastIndexOf(".");
  const ending = TYPO_ENDINGS.get(domain.slice(dot + 1));
  const mended = ending === undefined ? domain : `${domain.slice(0, dot)}.${ending}`;
  const meant = TYPOS.get(mended) ?? mended;
  return at < 1 || meant === domain ? null : `${local}@${meant}`;
}

/** Whether a domain (lower-case ASCII) or one above it is a known throw-away service. Flags a signature, no more. */
export function isDisposable(domain: string): boolean {
  const labels = domain.split(".");
  return labels.slice(0, -1).some((_, index) => DISPOSABLE.has(labels.slice(index).join(".")));
}

/** Whether an address belongs to a function and not a person, such as `abuse@` or `info@`. Flags, no more. */
export function isRoleAddress(address: string): boolean {
  const local = address.slice(0, Math.max(address.lastIndexOf("@"), 0)).toLowerCase();
  return ROLES.has(local.split("+", 1)[0] ?? "");
}
