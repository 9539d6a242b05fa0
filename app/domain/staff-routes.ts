import { type Act, type Actor, mayDo } from "./roles";

/**
 * What a part of a staff page asks for: `nobody` to be signed in, `account` any account, or an act: in the organisation
 * that the address names, in none, or in any at all.
 */
export type Guard = "nobody" | "account" | { act: Act; of: "organisation" | "site" | "any" };

export interface StaffRoute {
  /** Who may look; null where there is nothing to see. */
  read: Guard | null;
  /** Who may do what a form's `intent` says; "" where the form has none. */
  posts: Readonly<Record<string, Guard>>;
}

const inOrganisation = (act: Act) => ({ act, of: "organisation" }) as const;
const onSite = (act: Act) => ({ act, of: "site" }) as const;

/**
 * Every address for staff, as in app/routes.ts, with who may see it and do what there. The desk's own links follow it,
 * and tests/routes/authorisation.test.ts holds every address to it, for every role.
 */
export const STAFF_ROUTES: Readonly<Record<string, StaffRoute>> = {
  staff: { read: "account", posts: {} },
  "staff/organisations": { read: "account", posts: { "": onSite("organisation.create") } },
  "staff/organisations/:slug": {
    read: inOrganisation("organisation.read"),
    posts: { "": inOrganisation("organisation.edit") },
  },
  "staff/organisations/:slug/logo": {
    read: inOrganisation("organisation.read"),
    posts: { save: inOrganisation("organisation.edit"), remove: inOrganisation("organisation.edit") },
  },
  "staff/organisations/:slug/members": {
    read: inOrganisation("members.read"),
    posts: {
      invite: inOrganisation("members.invite"),
      revoke: inOrganisation("members.invite"),
      role: inOrganisation("members.change"),
      remove: inOrganisation("members.change"),
      recover: inOrganisation("members.recover"),
    },
  },
  styleguide: { read: onSite("styleguide.read"), posts: {} },
  "staff/audit": { read: { act: "audit.read", of: "any" }, posts: {} },
  "staff/audit.csv": { read: { act: "audit.export", of: "any" }, posts: {} },
  "staff/mailbox": { read: onSite("mailbox.read"), posts: {} },
  "staff/mailbox/:id": { read: onSite("mailbox.read"), posts: {} },
  "staff/mailbox/:id/body": { read: onSite("mailbox.read"), posts: {} },
  "staff/account": {
    read: "account",
    posts: { name: "account", rename: "account", remove: "account", end: "account", end_others: "account" },
  },
  "staff/prove": { read: "account", posts: {} },
  "staff/passkey/register/:step": { read: null, posts: { "": "account" } },
  "staff/passkey/prove/:step": { read: null, posts: { "": "account" } },
  "staff/passkey/sign-in/:step": { read: null, posts: { "": "nobody" } },
  "staff/sign-in": { read: "nobody", posts: { "": "nobody" } },
  "staff/sign-in/:token": { read: "nobody", posts: { "": "nobody" } },
  "staff/sign-out": { read: "nobody", posts: { "": "nobody" } },
};

/** Whether a guard lets somebody through; the organisation is the one that the address names. */
export function passes(
  guard: Guard,
  actor: Pick<Actor, "coalitionRole" | "members"> | null,
  organisationId: string | null,
): boolean {
  if (guard === "nobody") return true;
  if (actor === null) return false;
  if (guard === "account") return true;
  if (guard.of === "organisation") return mayDo(actor, guard.act, organisationId);
  const own = guard.of === "any" ? actor.members : [];
  return [null, ...own.map((member) => member.organisationId)].some((id) => mayDo(actor, guard.act, id));
}
