/** What went wrong in the database, in words that both engines share. */
export type DataErrorKind = "unique" | "foreign_key" | "busy" | "queue_full" | "closed" | "other";

/** A database failure without its driver's code. `message` never holds values, so it may be logged. */
export class DataError extends Error {
  override readonly name = "DataError";

  constructor(
    readonly kind: DataErrorKind,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** True when `error` is a DataError, of the given kind if one is named. */
export function isDataError(error: unknown, kind?: DataErrorKind): error is DataError {
  return error instanceof DataError && (kind === undefined || error.kind === kind);
}

interface DriverCause {
  kind?: string;
  originalCode?: string;
  code?: string;
}

const KIND_BY_PRISMA_CODE: Record<string, DataErrorKind> = {
  P2002: "unique",
  P2003: "foreign_key",
  P1008: "busy",
  P2024: "busy",
  P2034: "busy",
};

const KIND_BY_DRIVER_KIND: Record<string, DataErrorKind> = {
  UniqueConstraintViolation: "unique",
  ForeignKeyConstraintViolation: "foreign_key",
  SocketTimeout: "busy",
  TransactionWriteConflict: "busy",
};

/** Postgres: serialization_failure and deadlock_detected (both ask for another try), lock_not_available. */
const BUSY_SQLSTATES = new Set(["40001", "40P01", "55P03"]);

/**
 * Turns whatever Prisma or a driver threw into a DataError; a DataError and anything that is no database error come
 * back as they are. The original stays in `cause` and must not be logged: it can hold values.
 */
export function toDataError(error: unknown): unknown {
  if (error instanceof DataError || !(error instanceof Error)) return error;
  const code = (error as { code?: unknown }).code;
  const cause = driverCause(error);
  if (typeof code !== "string" && cause === null) return error;
  const isPrismaCode = typeof code === "string" && /^P\d{4}$/.test(code);
  if (!isPrismaCode && cause === null) return error;
  const kind =
    (typeof code === "string" ? KIND_BY_PRISMA_CODE[code] : undefined) ??
    (cause?.kind ? KIND_BY_DRIVER_KIND[cause.kind] : undefined) ??
    (BUSY_SQLSTATES.has(cause?.originalCode ?? cause?.code ?? "") ? "busy" : "other");
  const label = [code, cause?.kind, cause?.originalCode].filter(Boolean).join(" ");
  return new DataError(kind, `The database refused: ${kind} (${label})`, { cause: error });
}

function driverCause(error: Error): DriverCause | null {
  const meta = (error as { meta?: { driverAdapterError?: { cause?: DriverCause } } }).meta;
  if (meta?.driverAdapterError?.cause) return meta.driverAdapterError.cause;
  if (error.name === "DriverAdapterError") return (error.cause as DriverCause | undefined) ?? {};
  return null;
}
