// npm run dev: the server from the source files. Routes, components, services and styles take effect with the next
// request, and open pages reload by themselves; what is built once (app/http, app/runtime.ts, the worker) needs a restart.

import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { join } from "node:path";
import { createServer as createViteServer } from "vite";
import { generateIfStale, ROOT } from "./generate-client.mjs";
import { unpackFontsIfStale } from "./unpack-fonts.mjs";

const STOP_WITHIN_MS = 5_000;

/** Errors whose message tells the operator what to do: where they come from is of no use. */
const TOLD = ["SettingsError", "StartError", "KeyFileError", "MigrationError"];

await generateIfStale({ log: console.log });
await unpackFontsIfStale({ log: console.log });
const vite = await createViteServer({
  root: ROOT,
  server: { middlewareMode: true },
  // A search for dependencies that a Ctrl-C cuts off would end with a stack; the browser's are named by Remix's plugin.
  optimizeDeps: { noDiscovery: true },
});
const load = (/** @type {string} */ file) => vite.ssrLoadModule(join(ROOT, "app", file));

const { readEnv } = await load("env.ts");
const { createRuntime } = await load("runtime.ts");
const { startWorker } = await load("worker/main.ts");
const { createDevelopmentApp } = await load("http/create-app.ts");
const { banner } = await load("http/banner.ts");

try {
  await start();
} catch (error) {
  const isTold = error instanceof Error && TOLD.includes(error.name);
  console.error(isTold ? error.message : error);
  process.exit(1);
}

async function start() {
  const env = readEnv();
  const runtime = await createRuntime(env);
  const build = () => vite.ssrLoadModule("virtual:remix/server-build");
  const app = createDevelopmentApp({ runtime, build, vite: vite.middlewares });
  const server = createHttpServer(app);
  await listen(server, env);
  const worker = startWorker(runtime);
  vite.watcher.on("change", () => vite.ws.send({ type: "full-reload" }));
  const stop = async () => {
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    server.close();
    server.closeAllConnections();
    await Promise.all([worker.stop(), vite.close()]);
    await runtime.close();
    process.exit(0);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  process.stdout.write(await banner(runtime));
}

/**
 * Resolves once the server listens.
 *
 * @param {import("node:http").Server} server
 * @param {{port: number, host: string}} address
 */
async function listen(server, { port, host }) {
  try {
    await once(server.listen(port, host), "listening");
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EADDRINUSE") throw error;
    console.error(`Port ${port} is taken. Stop what runs there, or set PORT to another one.`);
    process.exit(1);
  }
}
