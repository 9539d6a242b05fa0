// npm run dev: the server from the source files. Routes, components, services and styles take effect with the next
// request, and open pages reload by themselves; what is built once (app/http, app/runtime.ts, the worker) needs a restart.
import { createServer as createHttpServer } from "node:http";
import { join } from "node:path";
import { createServer as createViteServer } from "vite";
import { generateIfStale, ROOT } from "./generate-client.mjs";

const STOP_WITHIN_MS = 5_000;

await generateIfStale({ log: console.log });
const vite = await createViteServer({ root: ROOT, server: { middlewareMode: true } });
const load = (/** @type {string} */ file) => vite.ssrLoadModule(join(ROOT, "app", file));

const { readEnv } = await load("env.ts");
const { createRuntime } = await load("runtime.ts");
const { startWorker } = await load("worker/main.ts");
const { createDevelopmentApp } = await load("http/create-app.ts");
const { banner } = await load("http/banner.ts");

const env = readEnv();
const runtime = await createRuntime(env);
const build = () => vite.ssrLoadModule("virtual:remix/server-build");
const app = createDevelopmentApp({ runtime, build, vite: vite.middlewares });
const server = createHttpServer(app).listen(env.port, env.host);
const worker = startWorker(runtime);
vite.watcher.on("change", () => vite.ws.send({ type: "full-reload" }));
process.stdout.write(await banner(runtime));

async function stop() {
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  server.close();
  server.closeAllConnections();
  await Promise.all([worker.stop(), vite.close()]);
  await runtime.close();
  process.exit(0);
}
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
