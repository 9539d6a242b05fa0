/** What somebody may be in one organisation, the most trusted first. */
export const ROLES = ["owner", "editor", "moderator", "delivery", "viewer"] as const;
export type Role = (typeof ROLES)[number];

/** What somebody may be for the whole coalition: who runs it, and who looks on. */
export const COALITION_ROLES = ["secretariat", "auditor"] as const;
export type CoalitionRole = (typeof COALITION_ROLES)[number];

/** Who may do an act. */
interface Right {
  /** Roles that may do it in their own organisation. */
  own: readonly Role[];
  /** Coalition roles that may do it everywhere. */
  coalition: readonly CoalitionRole[];
  /** The act concerns the site and no one organisation: the role in any organisation counts. */
  isOfSite?: true;
  /** A passkey is asked for again: what goes out cannot be called back, and rights let others in. */
  isSensitive?: true;
}

const SECRETARIAT = ["secretariat"] as const;

/** The one table of who may do what. An act that is not here is nobody's. */
export const RIGHTS = {
  "organisation.read": { own: ROLES, coalition: COALITION_ROLES },
  "organisation.edit": { own: ["owner", "editor"], coalition: SECRETARIAT },
  "organisation.create": { own: [], coalition: SECRETARIAT, isOfSite: true },
  "members.read": { own: ROLES, coalition: COALITION_ROLES },
  "members.invite": { own: ["owner"], coalition: SECRETARIAT, isSensitive: true },
  "members.change": { own: ["owner"], coalition: SECRETARIAT, isSensitive: true },
  "members.recover": { own: ["owner"], coalition: SECRETARIAT, isSensitive: true },
  "campaign.read": { own: ROLES, coalition: COALITION_ROLES },
  "campaign.edit": { own: ["owner", "editor"], coalition: SECRETARIAT },
  "signatures.count": { own: ROLES, coalition: COALITION_ROLES },
  "signatures.export": { own: ["owner", "delivery"], coalition: [], isSensitive: true },
  "delivery.make": { own: ["owner", "delivery"], coalition: [], isSensitive: true },
  "audit.read": { own: ["owner"], coalition: COALITION_ROLES },
  "audit.export": { own: ["owner"], coalition: COALITION_ROLES, isSensitive: true },
  "mailbox.read": { own: [], coalition: SECRETARIAT, isOfSite: true },
  "styleguide.read": { own: ROLES, coalition: COALITION_ROLES, isOfSite: true },
} as const satisfies Record<string, Right>;

export type Act = keyof typeof RIGHTS;
export const ACTS = Object.keys(RIGHTS) as Act[];

/** How somebody signed in: by a link that an operator printed, one that was mailed, or a passkey. */
export type SignInMethod = "link" | "mail" | "passkey";

/** A member of staff as one request knows them; read anew each time, so that a change of role holds at the next. */
export interface Actor {
  staffId: string;
  email: string;
  name: string;
  coalitionRole: CoalitionRole | null;
  members: { organisationId: string; role: Role }[];
  session: { hash: string; method: SignInMethod; provedAt: Date | null };
}

type Rights = Pick<Actor, "coalitionRole" | "members">;

/**
 * Whether somebody may do an act in an organisation. Null stands for no organisation: acts of the site, or those of all
 * organisations at once, which coalition roles alone may do.
 */
export function mayDo(actor: Rights, act: Act, organisationId: string | null): boolean {
  const right: Right = RIGHTS[act];
  if (actor.coalitionRole !== null && right.coalition.includes(actor.coalitionRole)) return true;
  if (organisationId === null && !right.isOfSite) return false;
  return actor.members.some(
    (member) => (right.isOfSite || member.organisationId === organisationId) && right.own.includes(member.role),
  );
}

/** Whether an act asks for a passkey again. */
export function isSensitive(act: Act): boolean {
  const right: Right = RIGHTS[act];
  return right.isSensitive ?? false;
}

/** How long a passkey that was shown is proof enough for sensitive acts: 10 minutes. */
export const PROOF_MS = 10 * 60 * 1000;

/** Whether a passkey was shown in this session within PROOF_MS before `now`. */
export function isProved(session: Pick<Actor["session"], "provedAt">, now: Date): boolean {
  return session.provedAt !== null && now.getTime() - session.provedAt.getTime() < PROOF_MS;
}

export function isRole(value: string): value is Role {
  return (ROLES as readonly string[]).includes(value);
}

export function isCoalitionRole(value: string | null): value is CoalitionRole {
  return (COALITION_ROLES as readonly (string | null)[]).includes(value);
}
