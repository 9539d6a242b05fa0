/** Content-Security-Policy by directive. */
export type ContentPolicy = Readonly<Record<string, string>>;

/** Every page: our own stylesheet and pictures, forms to ourselves, no script, no frame. */
export const PAGE_POLICY: ContentPolicy = {
  "default-src": "'none'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "form-action": "'self'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
};

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

/** The header's value. */
export function policyText(policy: ContentPolicy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}
