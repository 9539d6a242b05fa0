import { readCounts } from "../../data/counts";
import type { OutboxRow } from "../../data/outbox";
import type { SignatureRow } from "../../data/signatures";
import { findSuppressed } from "../../data/suppressions";
import { localePath } from "../../domain/locale-path";
import { DEFAULT_LOCALE, isLocale, type Locale } from "../../domain/locales";
import { isStaffMail, type MailKind, type SignerMailKind } from "../../domain/outbox";
import { UNCONFIRMED_KEPT_MS } from "../../domain/signature";
import { translator } from "../../locales";
import { mailHeaders } from "../../mail/headers";
import type { OutgoingMessage } from "../../mail/message";
import { type MailContent, renderMail } from "../../mail/render";
import { campaignWords } from "../campaigns/campaign-words";
import type { Ctx } from "../context";
import { composeLetter } from "../deliveries/compose-letter";
import { organisationName } from "../organisations/shown-organisation";
import { type Person, unsealPerson } from "../signatures/sealed-person";
import { composeInvitation } from "./compose-invitation";
import { composeStaffMail } from "./compose-staff-mail";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Builds the message of an outbox row just before it is sent, from the rows as they are now. Null when it is not wanted
 * any more: the signature was erased or withdrawn, is confirmed already, the address asked for no mail, the target left.
 */
export async function composeMail(ctx: Ctx, row: OutboxRow): Promise<OutgoingMessage | null> {
  const kind = row.kind as MailKind;
  if (kind === "letter") return composeLetter(ctx, row);
  if (kind === "invitation") return composeInvitation(ctx, row);
  return isStaffMail(kind) ? composeStaffMail(ctx, row, kind) : composeSignerMail(ctx, row, kind);
}

/** A signature with what a mail about it says of its campaign. */
interface Recipient extends SignatureRow {
  title: string;
  organisationNames: string;
}

async function findRecipient(ctx: Ctx, signatureId: string): Promise<Recipient | null> {
  const signature = await ctx.db.read.signature.findUnique({ where: { id: signatureId } });
  const words = signature && (await campaignWords(ctx.db, signature.textId));
  return signature && words && { ...signature, ...words };
}

async function composeSignerMail(ctx: Ctx, row: OutboxRow, kind: SignerMailKind): Promise<OutgoingMessage | null> {
  const signature = row.signatureId === null ? null : await findRecipient(ctx, row.signatureId);
  if (!signature?.sealed || !signature.nonce || !signature.emailKey) return null;
  if (!isWanted(kind, signature.state)) return null;
  if ((await findSuppressed(ctx.db.read, [signature.emailKey])).size > 0) return null;
  const person = unsealPerson(ctx.keys, signature.id, signature.sealed);
  const content = await contentOf(ctx, kind, signature, person);
  const isShown = kind === "confirmed" || kind === "already_signed";
  return {
    kind,
    messageId: row.messageId,
    // Not the coalition's name: the sender column of a shared inbox may be watched.
    from: ctx.mailFrom,
    to: { name: isShown ? person.name : "", address: person.email },
    headers: mailHeaders(kind, {
      unsubscribeUrl: "unsubscribeLink" in content.props ? content.props.unsubscribeLink : null,
    }),
    attachments: [],
    ...(await renderMail(content)),
  };
}

/** A link to confirm is for those who have not; the others are for those who have. The own link is kept by who withdrew. */
function isWanted(kind: SignerMailKind, state: string): boolean {
  if (kind === "confirm" || kind === "reminder") return state === "pending";
  return state === "confirmed" || (kind === "already_signed" && state === "withdrawn");
}

async function contentOf(ctx: Ctx, kind: SignerMailKind, signature: Recipient, person: Person) {
  const locale: Locale = isLocale(signature.locale) ? signature.locale : DEFAULT_LOCALE;
  const { id: signatureId, campaignId, nonce } = signature;
  const subject = { campaignId, signatureId, nonce: nonce as Uint8Array };
  const link = (page: "confirm" | "signature" | "unsubscribe", purpose: "confirm" | "manage" | "unsubscribe") =>
    `${ctx.publicUrl}${localePath(locale, `/${page}/${ctx.keys.token(purpose, subject)}`)}`;
  const common = {
    t: translator(locale),
    campaign: signature.title,
    organisation: organisationName(signature.organisationNames, locale),
    publicUrl: ctx.publicUrl,
  };
  switch (kind) {
    case "confirm":
      return {
        kind,
        props: { ...common, link: link("confirm", "confirm"), eraseAfterDays: UNCONFIRMED_KEPT_MS / DAY_MS },
      } satisfies MailContent;
    case "reminder":
      return {
        kind,
        props: {
          ...common,
          link: link("confirm", "confirm"),
          signedAt: signature.createdAt,
          eraseAt: new Date(signature.createdAt.getTime() + UNCONFIRMED_KEPT_MS),
        },
      } satisfies MailContent;
    case "already_signed":
      return {
        kind,
        props: {
          ...common,
          name: person.name,
          isWithdrawn: signature.state === "withdrawn",
          manageLink: link("signature", "manage"),
        },
      } satisfies MailContent;
    case "confirmed": {
      const total = await readCounts(ctx.db.read, campaignId, "total");
      return {
        kind,
        props: {
          ...common,
          name: person.name,
          count: total.get("") ?? 0,
          manageLink: link("signature", "manage"),
          unsubscribeLink: signature.updates ? link("unsubscribe", "unsubscribe") : null,
        },
      } satisfies MailContent;
    }
  }
}
