import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as build from "virtual:remix/server-build";
import type { Runtime } from "../runtime";
import { type RunningServer, startServer } from "./start-server";

export { readEnv } from "../env";
export { createRuntime } from "../runtime";

/** Starts the web server with the pages it was built with, on any runtime: the server's own, or a test's. */
export function startSite(
  runtime: Runtime,
  options: { port: number; host: string; pageTtlMs?: number },
): Promise<RunningServer> {
  return startServer(runtime, { ...options, build, clientFolder: findClientFolder() });
}

/** The built client files of this checkout: above this file, wherever the build put it. */
function findClientFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    const client = join(folder, build.assetsBuildDirectory);
    if (existsSync(client)) return client;
  }
  throw new Error(`The folder ${build.assetsBuildDirectory} is missing. Build the project again: npm run build`);
}
