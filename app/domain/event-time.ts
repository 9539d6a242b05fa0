/**
 * Whether an event has ended at an instant. One that does not say when it ends is over a day after its start; what has no
 * start is no event and never over.
 */
export function isEventOver(event: { startsAt: Date | null; endsAt: Date | null }, now: Date): boolean {
  if (event.startsAt === null) return false;
  const end = event.endsAt?.getTime() ?? event.startsAt.getTime() + DAY_MS;
  return now.getTime() >= end;
}

const DAY_MS = 24 * 60 * 60 * 1000;
