import type { Actor, CoalitionRole } from "./roles";
import { passes, STAFF_ROUTES } from "./staff-routes";

/** The parts of the desk that everybody or some may go to, in the order of its navigation. */
export const DESK_WAYS = ["home", "organisations", "audit", "mailbox", "styleguide", "account"] as const;
export type DeskWay = (typeof DESK_WAYS)[number];

/** Where each part is. */
export const DESK_PATHS: Readonly<Record<DeskWay, string>> = {
  home: "/staff",
  organisations: "/staff/organisations",
  audit: "/staff/audit",
  mailbox: "/staff/mailbox",
  styleguide: "/styleguide",
  account: "/staff/account",
};

/** Who is signed in, as the frame of every staff page shows it. */
export interface ShownStaff {
  email: string;
  name: string;
  coalitionRole: CoalitionRole | null;
  ways: DeskWay[];
}

/** What the frame of a staff page shows of an actor: ways that would be refused are left out. */
export function shownStaff(actor: Actor): ShownStaff {
  const { email, name, coalitionRole } = actor;
  const isOpen = (way: DeskWay) => {
    const guard = STAFF_ROUTES[DESK_PATHS[way].slice(1)]?.read;
    return guard !== null && guard !== undefined && passes(guard, actor, null);
  };
  return { email, name, coalitionRole, ways: DESK_WAYS.filter(isOpen) };
}
