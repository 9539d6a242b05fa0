import { setTimeout as sleep } from "node:timers/promises";
import type { MailTransport } from "../mail/message";
import type { Ctx } from "../services/context";
import { dispatchDue } from "../services/mail/dispatch-mail";
import { schedule } from "./schedule";

/** How long the worker rests when no mail is due. */
const REST_MS = 1000;
/** How long it rests after an error, so that a broken database is not asked in a tight loop. */
const REST_AFTER_ERROR_MS = 5000;
const BATCH = 50;
/** How long a stop waits for mails under way. */
const STOP_MS = 9000;

export interface Worker {
  /** Leases no more, lets mails under way finish, and resolves (within about ten seconds; abuse 108). */
  stop(): Promise<void>;
}

/** Starts the mail worker and the periodic services in this process. */
export function startWorker(runtime: Ctx & { transport: MailTransport }): Worker {
  const stopping = new AbortController();
  const loop = run(runtime, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await Promise.race([loop, sleep(STOP_MS, undefined, { ref: false })]);
    },
  };
}

async function run(runtime: Ctx & { transport: MailTransport }, signal: AbortSignal): Promise<void> {
  const due = new Map(schedule.map((service) => [service.name, 0]));
  while (!signal.aborted) {
    let rest = REST_MS;
    try {
      for (const service of schedule) {
        const now = runtime.clock().getTime();
        if (signal.aborted || now < (due.get(service.name) ?? 0)) continue;
        due.set(service.name, now + service.everyMs);
        await service.run(runtime);
      }
      const result = await dispatchDue(runtime, runtime.transport, { limit: BATCH, signal });
      if (result.leased === BATCH) rest = 0;
    } catch (error) {
      runtime.log.error(
        { error: (error as Error).name, kind: (error as { kind?: string }).kind },
        "The worker met an error",
      );
      rest = REST_AFTER_ERROR_MS;
    }
    if (rest > 0) await sleep(rest, undefined, { signal }).catch(() => undefined);
  }
}
