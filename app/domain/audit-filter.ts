import { AUDIT_ACTS, type AuditAct } from "./audit";

/** What a reader of the audit asks for; null is no limit. */
export interface AuditFilter {
  /** The slug of an organisation. */
  organisation: string | null;
  act: AuditAct | null;
  /** The id of a member of staff, or the name of an actor who is none. */
  person: string | null;
  /** The first day, YYYY-MM-DD in UTC. */
  from: string | null;
  /** The last day, YYYY-MM-DD in UTC. */
  until: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 24 * 60 * 60 * 1000;
const MAX_VALUE = 100;

/** Reads the filter of an address; what is no value of a field is left out. */
export function auditFilterOf(query: URLSearchParams): AuditFilter {
  const asked = (name: keyof AuditFilter) => {
    const value = query.get(name) ?? "";
    return value === "" || value.length > MAX_VALUE || value.includes("\0") ? null : value;
  };
  const dayOf = (name: "from" | "until") => {
    const value = asked(name);
    return value !== null && startOfDay(value) !== null ? value : null;
  };
  const act = asked("act");
  return {
    organisation: asked("organisation"),
    act: act !== null && isAuditAct(act) ? act : null,
    person: asked("person"),
    from: dayOf("from"),
    until: dayOf("until"),
  };
}

/** The filter as the query of an address, without the question mark; empty where nothing is limited. */
export function auditQueryText(filter: AuditFilter, page = 1): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value !== null) query.set(name, value);
  if (page > 1) query.set("page", String(page));
  return query.toString();
}

/** The first instant of a day, YYYY-MM-DD in UTC; null for what is no day of the calendar. */
export function startOfDay(text: string): Date | null {
  if (!DAY.test(text)) return null;
  const start = new Date(`${text}T00:00:00.000Z`);
  return Number.isNaN(start.getTime()) || start.toISOString().slice(0, 10) !== text ? null : start;
}

/** The first instant after a day; null for what is no day. */
export function endOfDay(text: string): Date | null {
  const start = startOfDay(text);
  return start && new Date(start.getTime() + DAY_MS);
}

export function isAuditAct(text: string): text is AuditAct {
  return (AUDIT_ACTS as readonly string[]).includes(text);
}
