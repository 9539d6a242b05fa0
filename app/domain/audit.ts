import { canonicalJson } from "./canonical-json";

/** The hash before the first entry. */
export const AUDIT_GENESIS = "0".repeat(64);

/** What stands in every entry's canonical JSON, so that a later form of entries can be told from this one. */
export const AUDIT_FORMAT = "onevoice-audit-1";

/** Every act that is recorded. Each has its words under `staff.audit.act.` in the locales. */
export const AUDIT_ACTS = [
  "audit.export",
  "counts.repair",
  "delivery.dossier",
  "delivery.make",
  "delivery.send",
  "invitation.accept",
  "invitation.revoke",
  "keys.rotate",
  "mail.answer",
  "members.change",
  "members.invite",
  "members.recover",
  "members.remove",
  "organisation.create",
  "organisation.edit",
  "organisation.logo",
  "partners.allow",
  "partners.remove",
  "passkey.add",
  "passkey.remove",
  "pictures.add",
  "session.end",
  "signatures.export",
  "signatures.seed",
  "staff.link",
  "staff.role",
  "staff.sign_in",
  "staff.sign_out",
] as const;
export type AuditAct = (typeof AUDIT_ACTS)[number];

/** What an act is done to. */
export const AUDIT_SUBJECTS = [
  "audit",
  "campaign",
  "delivery",
  "invitation",
  "keys",
  "mail",
  "member",
  "organisation",
  "partner",
  "passkey",
  "picture",
  "session",
  "staff",
] as const;
export type AuditSubject = (typeof AUDIT_SUBJECTS)[number];

/** Who acts where no member of staff does: an operator at the command line, or the program by itself. */
export const AUDIT_ACTORS = ["command line", "system"] as const;

/** Who acts. The name is kept as it is now; an empty one is looked up by the id when it is shown. */
export type AuditActor = { id: string; name: string } | (typeof AUDIT_ACTORS)[number];

/** What a detail is made of: canonical JSON's values. */
export type AuditValue =
  | string
  | number
  | boolean
  | null
  | readonly AuditValue[]
  | { readonly [key: string]: AuditValue };

/** Fields of a subject before or after an act; null where there was or is nothing. */
export type AuditFields = { readonly [field: string]: AuditValue } | null;

/** What changed, as an entry's `detail` holds it. */
export interface AuditChange {
  before: AuditFields;
  after: AuditFields;
}

/** An entry as it is hashed. `at` is in milliseconds of UTC; `detail` is the canonical JSON of an AuditChange. */
export interface AuditContent {
  sequence: number;
  at: Date;
  actorId: string | null;
  actor: string;
  act: string;
  subject: string;
  subjectId: string | null;
  organisationId: string | null;
  detail: string;
  /** The hash of the entry before, or AUDIT_GENESIS. */
  previous: string;
}

/** An entry of the chain. */
export interface AuditEntry extends AuditContent {
  /** SHA-256 (hex) of `auditText`. */
  hash: string;
}

/** A detail names what an audit must not hold. The message names the field, never its value. */
export class AuditPersonalError extends Error {
  override readonly name = "AuditPersonalError";
}

/**
 * The text whose SHA-256 is an entry's hash: canonical JSON (RFC 8785) of everything but the hash itself, the hash of
 * the entry before among it, which makes the entries a chain.
 */
export function auditText(entry: AuditContent): string {
  const { sequence, at, actorId, actor, act, subject, subjectId, organisationId, detail, previous } = entry;
  return canonicalJson({
    format: AUDIT_FORMAT,
    sequence,
    at: at.toISOString(),
    actorId,
    actor,
    act,
    subject,
    subjectId,
    organisationId,
    detail,
    previous,
  });
}

/** An entry as a line of the export: its text with the hash as one more member, canonical too. */
export function auditLine(entry: AuditEntry): string {
  return canonicalJson({ ...(JSON.parse(auditText(entry)) as Record<string, unknown>), hash: entry.hash });
}

/**
 * The detail of an entry: of what was before and after only the fields that differ, as canonical JSON.
 *
 * @throws AuditPersonalError when a field could hold personal data of a signer (see `refusedField`).
 */
export function auditDetail(subject: AuditSubject, before: AuditFields, after: AuditFields): string {
  const change = changedFields(before, after);
  for (const fields of [change.before, change.after]) {
    const field = refusedField(subject, fields);
    if (field !== null) throw new AuditPersonalError(`An audit entry on ${subject} takes no field ${field}`);
  }
  return canonicalJson(change);
}

/**
 * Only the fields that differ, at any depth (of texts by language only the languages that differ). Where there was
 * nothing before, or is nothing after, every field of the other side.
 */
export function changedFields(before: AuditFields, after: AuditFields): AuditChange {
  if (before === null || after === null) return { before, after };
  const was: Record<string, AuditValue> = {};
  const is: Record<string, AuditValue> = {};
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, fresh] = [before[field], after[field]];
    if (textOf(old) === textOf(fresh)) continue;
    const inner = isGroup(old) && isGroup(fresh) ? changedFields(old, fresh) : null;
    if (old !== undefined) was[field] = inner?.before ?? old;
    if (fresh !== undefined) is[field] = inner?.after ?? fresh;
  }
  return { before: was, after: is };
}

/** The fields of one side of a change with those of groups in it, each with its path: `["names", "en"]`. */
export function flatFields(fields: AuditFields, path: readonly string[] = []): { path: string[]; value: AuditValue }[] {
  return Object.entries(fields ?? {}).flatMap(([field, value]) =>
    isGroup(value) ? flatFields(value, [...path, field]) : [{ path: [...path, field], value }],
  );
}

/** Reads a detail; null where it is not one, as in a row that somebody changed. */
export function readDetail(detail: string): AuditChange | null {
  try {
    const { before, after } = JSON.parse(detail) as AuditChange;
    return isFields(before) && isFields(after) ? { before, after } : null;
  } catch {
    return null;
  }
}

/** Never in an audit: what only signers have, and secrets. Compared without case, "_" and "-". */
const NEVER = new Set(
  "signer,signers,person,people,sealed,emailkey,emailhash,nonce,token,secret,password,challenge,cookie,comment,phone,ip,ipaddress,birthday,showname,letter,message".split(
    ",",
  ),
);

/** What signers have as well as staff and organisations: only in entries on the latter. */
const OF_STAFF_ONLY = new Set(
  "email,mail,address,emailaddress,name,names,firstname,lastname,place,city,contact".split(","),
);
const OWN_SUBJECTS: ReadonlySet<AuditSubject> = new Set(["invitation", "member", "organisation", "passkey", "staff"]);

const EMAIL_LIKE = /[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]/u;

/**
 * The first field, at any depth, that an audit entry on this subject must not hold; null when there is none. A chain
 * cannot forget, and signers may ask to be forgotten: so fields that only signers have are refused everywhere, and those
 * which staff and organisations have too (a name, an e-mail address; also an address inside any text) are refused in
 * entries on anything else.
 */
export function refusedField(subject: AuditSubject, fields: AuditFields): string | null {
  return fields === null ? null : refusedIn(OWN_SUBJECTS.has(subject), fields, "");
}

function refusedIn(isOwn: boolean, value: AuditValue | undefined, field: string): string | null {
  if (typeof value === "string") return !isOwn && EMAIL_LIKE.test(value) ? field : null;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const path = field === "" ? key : `${field}.${key}`;
    const plain = key.toLowerCase().replace(/[_-]/g, "");
    const found = NEVER.has(plain) || (!isOwn && OF_STAFF_ONLY.has(plain)) ? path : refusedIn(isOwn, inner, path);
    if (found !== null) return found;
  }
  return null;
}

function textOf(value: AuditValue | undefined): string {
  return value === undefined ? "" : canonicalJson(value);
}

function isGroup(value: AuditValue | undefined): value is { readonly [key: string]: AuditValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFields(value: unknown): value is AuditFields {
  return value === null || (typeof value === "object" && !Array.isArray(value));
}
