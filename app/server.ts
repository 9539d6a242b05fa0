import { readEnv } from "./env";
import { banner } from "./http/banner";
import { startSite } from "./http/site";
import { createRuntime } from "./runtime";
import { startWorker } from "./worker/main";

/** After this a stop is forced. */
const STOP_WITHIN_MS = 10_000;

async function main(): Promise<void> {
  const env = readEnv();
  const runtime = await createRuntime(env);
  const site = await startSite(runtime, { port: env.port, host: env.host });
  const worker = startWorker(runtime);
  process.stdout.write(await banner(runtime));

  let isStopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (isStopping) return;
    isStopping = true;
    runtime.log.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    await Promise.all([site.close(), worker.stop()]);
    await runtime.close();
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
