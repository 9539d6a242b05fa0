/** The outcome of a rule that can refuse: a value, or an error that the caller has to look at. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

/** Wraps a value that a rule accepted. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** Wraps the reason why a rule refused. */
export function err<const E>(error: E): { ok: false; error: E } {
  return { ok: false, error };
}
