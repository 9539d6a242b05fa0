import { isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";
import { parseSmtpUrl } from "./mail/transports/smtp-address";

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const PORT_RULE = "must be a port number from 1 to 65535";

const settingsSchema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, "must be file:PATH (SQLite) or postgres://USER:PASSWORD@HOST/DATABASE")
    .default("file:data/onevoice.sqlite"),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, "must be an http or https origin such as https://campaign.example.org, with no path")
    .transform((url) => new URL(url).origin)
    .optional(),
  SMTP_URL: z.string().superRefine(checkSmtpUrl).optional(),
  MAIL_FROM: z
    .string()
    .refine(
      (text) => parseMailFrom(text) !== null,
      "must be an address, or a name and an address: One Voice <campaigns@example.org>",
    )
    .default("One Voice <campaigns@onevoice.example>"),
  ONEVOICE_KEY_FILE: z.string().default("data/keys.json"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_RULE)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, PORT_RULE)
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "must be an address to listen on, such as 127.0.0.1 or 0.0.0.0")
    .default("localhost"),
  TRUST_PROXY: z
    .string()
    .refine(
      isProxyList,
      "must be the number of proxies in front (such as 1), or their addresses as a list of CIDR ranges",
    )
    .default("0"),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`).default("info"),
});

/** The settings, checked. Addresses of files are absolute. */
export interface Env {
  databaseUrl: string;
  publicUrl: string;
  /** False when PUBLIC_URL was left out: then any loopback name with our port is us. */
  isPublicUrlSet: boolean;
  smtpUrl: string | null;
  mailFrom: { name: string; address: string };
  keyFile: string;
  port: number;
  host: string;
  trustProxy: number | string[];
  logLevel: (typeof LOG_LEVELS)[number];
}

/** A setting is wrong: the message is for the operator and names every wrong setting with what is right. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

/**
 * Reads the settings out of `variables` (blank means unset), paths relative to `folder`. Throws SettingsError. A wrong
 * value is not repeated in the message, for it may hold a password.
 */
export function readEnv(
  variables: Record<string, string | undefined> = process.env,
  folder: string = process.cwd(),
): Env {
  const given = Object.fromEntries(
    Object.entries(variables).filter(
      ([name, value]) => name in settingsSchema.shape && value !== undefined && value.trim() !== "",
    ),
  );
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`);
    throw new SettingsError(`These settings are wrong:\n${lines.join("\n")}\nAll settings are listed in README.md.`);
  }
  const settings = parsed.data;
  const database = settings.DATABASE_URL;
  return {
    databaseUrl: database.startsWith("file:") ? `file:${resolve(folder, database.slice("file:".length))}` : database,
    publicUrl: settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`,
    isPublicUrlSet: settings.PUBLIC_URL !== undefined,
    smtpUrl: settings.SMTP_URL ?? null,
    mailFrom: parseMailFrom(settings.MAIL_FROM) as { name: string; address: string },
    keyFile: resolve(folder, settings.ONEVOICE_KEY_FILE),
    port: settings.PORT,
    host: settings.HOST,
    trustProxy: /^\d+$/.test(settings.TRUST_PROXY)
      ? Number(settings.TRUST_PROXY)
      : settings.TRUST_PROXY.split(/[,\s]+/).filter(Boolean),
    logLevel: settings.LOG_LEVEL,
  };
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search && !url.hash && !url.username;
}

/** A number of hops, or addresses with an optional prefix length, parted by commas or spaces. */
function isProxyList(text: string): boolean {
  if (/^\d{1,2}$/.test(text)) return true;
  return text
    .split(/[,\s]+/)
    .filter(Boolean)
    .every((range) => {
      const [address = "", prefix, ...rest] = range.split("/");
      const bits = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
      const isPrefix = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits);
      return bits > 0 && isPrefix && rest.length === 0;
    });
}

/**
 * Names the configuration of fontconfig, through which the image library finds its fonts; it looks for it at its first
 * text. What an operator has set stays.
 */
export function nameFontConfig(file: string): void {
  process.env.FONTCONFIG_FILE ??= file;
}

/** The rules of SMTP_URL stand where it is used; they name it at the beginning, which the list of settings does too. */
function checkSmtpUrl(text: string, context: { addIssue: (message: string) => void }): void {
  try {
    parseSmtpUrl(text);
  } catch (error) {
    context.addIssue((error as Error).message.replace(/^SMTP_URL:? /, ""));
  }
}

function parseMailFrom(text: string): { name: string; address: string } | null {
  const match = /^(?:([^<>\r\n]*)<)?([^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)>?$/.exec(text.trim());
  if (!match || /[\r\n]/.test(text) || text.includes("<") !== text.includes(">")) return null;
  return { name: (match[1] ?? "").trim().replace(/^"|"$/g, "") || "One Voice", address: match[2] as string };
}
