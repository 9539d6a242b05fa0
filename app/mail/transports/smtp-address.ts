/** What SMTP_URL says. */
export interface SmtpAddress {
  host: string;
  port?: number;
  /** TLS from the first byte (smtps). */
  secure: boolean;
  /** Refuse to go on without STARTTLS. */
  requireTLS: boolean;
  /** Never use STARTTLS. */
  ignoreTLS: boolean;
  /** False takes a certificate that nobody known signed. */
  rejectUnauthorized: boolean;
  auth?: { user: string; pass: string };
}

const SWITCHES = ["requireTLS", "ignoreTLS", "rejectUnauthorized"] as const;

/**
 * Reads `smtp://USER:PASSWORD@HOST:PORT` or `smtps://…`, with the switches `?requireTLS=true`, `?ignoreTLS=true` and
 * `?rejectUnauthorized=false`. STARTTLS is used wherever the server offers it. User and password are percent-encoded.
 * Throws an Error that repeats nothing of the address (it may hold a password). Other parameters are refused, because
 * time-outs, retries and file access are not for an address to change.
 */
export function parseSmtpUrl(text: string): SmtpAddress {
  if (!URL.canParse(text)) throw new Error("SMTP_URL is not an address of the form smtp://USER:PASSWORD@HOST:PORT");
  const url = new URL(text);
  if (url.protocol !== "smtp:" && url.protocol !== "smtps:")
    throw new Error("SMTP_URL must begin with smtp: or smtps:");
  if (!url.hostname) throw new Error("SMTP_URL names no host");
  for (const [name, value] of url.searchParams) {
    if (!(SWITCHES as readonly string[]).includes(name) || !/^(true|false)$/.test(value))
      throw new Error(`SMTP_URL takes only the parameters ${SWITCHES.join(", ")}, each true or false`);
  }
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    ...(url.port ? { port: Number(url.port) } : {}),
    secure: url.protocol === "smtps:",
    requireTLS: url.searchParams.get("requireTLS") === "true",
    ignoreTLS: url.searchParams.get("ignoreTLS") === "true",
    rejectUnauthorized: url.searchParams.get("rejectUnauthorized") !== "false",
    ...(url.username ? { auth: { user: decode(url.username), pass: decode(url.password) } } : {}),
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Error("SMTP_URL: user and password must be percent-encoded (a % is written %25)");
  }
}
