/** What the global set-ups hand to the tests: read it with vitest's `inject`. */
declare module "vitest" {
  interface ProvidedContext {
    /** The engine that this project's tests run on. */
    engine: "sqlite" | "postgres";
    /** Path of a migrated, empty SQLite file. */
    sqliteTemplate: string;
    /** Address of the Postgres server's maintenance database. */
    postgresUrl: string;
    /** Name of a migrated, empty Postgres database. */
    postgresTemplate: string;
    /** Path of the headless browser, and what its process needs in its environment. */
    chromium: { executablePath: string; env: Record<string, string> };
  }
}

export {};
