/** A clock that stands still until it is moved: `ctx.clock = frozenClock("2026-01-01T00:00:00Z").now`. */
export interface FrozenClock {
  /** The time it shows, as a new Date each time. */
  now(): Date;
  /** Moves it on by milliseconds (back if negative). */
  advance(ms: number): void;
  /** Puts it to a time. */
  set(time: Date | string): void;
}

export function frozenClock(start: Date | string = "2026-03-01T12:00:00.000Z"): FrozenClock {
  let time = new Date(start).getTime();
  return {
    now: () => new Date(time),
    advance: (ms) => {
      time += ms;
    },
    set: (to) => {
      time = new Date(to).getTime();
    },
  };
}
