/** Content-Security-Policy by directive. */
export type ContentPolicy = Readonly<Record<string, string>>;

/** Every page: our own stylesheet, pictures and manifest, forms to ourselves, no script, no frame. */
export const PAGE_POLICY: ContentPolicy = {
  "default-src": "'none'",
  "style-src": "'self'",
  "img-src": "'self'",
  "manifest-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
};

/** A page with the plain script: it runs, asks our own server for the count, and registers our service worker. */
export const SCRIPT_POLICY: ContentPolicy = {
  ...PAGE_POLICY,
  "script-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
};

/** A staff page that asks for a passkey: its script runs and talks to our own server. */
export const PASSKEY_POLICY: ContentPolicy = { ...PAGE_POLICY, "script-src": "'self'", "connect-src": "'self'" };

/** The sign form in a frame: only pages of these origins, and our own, may show it (abuse 59). */
export function embedPolicy(origins: readonly string[]): ContentPolicy {
  return { ...PAGE_POLICY, "script-src": "'self'", "frame-ancestors": ["'self'", ...origins].join(" ") };
}

/** Whether an answer with this policy may be shown in somebody's frame. */
export function mayBeFramed(policy: string | null): boolean {
  return policy !== null && /frame-ancestors (?!'none')/.test(policy);
}

/** A page that shows a document of ours in a frame. */
export const FRAMING_POLICY: ContentPolicy = { ...PAGE_POLICY, "frame-src": "'self'" };

/**
 * A mail, shown in that frame as its reader's program would: its inline styles, pictures that came inside it, and
 * nothing that runs or reaches anywhere; links open outside.
 */
export const MAIL_POLICY: ContentPolicy = {
  sandbox: "allow-popups allow-popups-to-escape-sandbox",
  "default-src": "'none'",
  "style-src": "'unsafe-inline'",
  "img-src": "data:",
  "form-action": "'none'",
  "frame-ancestors": "'self'",
};

/** A file that is no page: where it is opened by itself, nothing runs, loads or is framed. */
export const FILE_POLICY: ContentPolicy = { "default-src": "'none'", "frame-ancestors": "'none'" };

/** The header's value. */
export function policyText(policy: ContentPolicy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}
