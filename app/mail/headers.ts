import type { MailKind } from "../domain/outbox";

/**
 * The headers of a kind of mail beside From, To, Subject and Message-ID.
 *
 * Mails to signers and staff say that a machine wrote them (Auto-Submitted, RFC 3834, and its Exchange counterpart), so that no
 * vacation notice comes back. Only the thanks to a signer who asked for updates carries the one-click unsubscribe pair
 * (RFC 8058), and only with an https address, as the RFC asks. A letter is from people to a person in office: it
 * carries nothing.
 */
export function mailHeaders(kind: MailKind, links: { unsubscribeUrl?: string | null } = {}): Record<string, string> {
  if (kind === "letter") return {};
  const headers: Record<string, string> = {
    "Auto-Submitted": "auto-generated",
    "X-Auto-Response-Suppress": "All",
  };
  if (kind === "confirmed" && links.unsubscribeUrl?.startsWith("https://")) {
    headers["List-Unsubscribe"] = `<${links.unsubscribeUrl}>`;
    headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click";
  }
  return headers;
}
