import { type Readable, Transform } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { createTransport, type SendMailOptions } from "nodemailer";
import { type Outcome, SENDING_MS } from "../../domain/outbox";
import { messageProblem } from "../check-message";
import type { MailTransport, OutgoingMessage } from "../message";
import { outcomeOfError, outcomeOfReply } from "../outcome";
import { toMailOptions } from "./mime";
import { parseSmtpUrl } from "./smtp-address";

const MAX_CONNECTIONS = 5;
const MAX_MAILS_PER_CONNECTION = 100;
const CONNECTION_TIMEOUT_MS = 30_000;

/** Servers drop idle clients after minutes; a connection that is closed by us first never meets a dropped line. */
const IDLE_TIMEOUT_MS = 30_000;

/** How long `close` lets mails under way finish. */
const CLOSE_GRACE_MS = 8_000;

const PIECE_BYTES = 16_384;

export interface SmtpOptions {
  /** SMTP_URL (see smtp-address.ts). */
  url: string;
  /** The name we greet with (EHLO), instead of the machine's own. */
  greetAs: string;
  connectionTimeoutMs?: number;
  socketTimeoutMs?: number;
  deadlineMs?: number;
  closeGraceMs?: number;
}

/** What nodemailer copies from a mail's options to its plugins, beside its own fields. */
interface Watched {
  onBody: (body: Readable) => void;
}

/**
 * The way out over SMTP: at most five pooled connections, one try per `send` (the outbox alone repeats). The outcome of a
 * failure depends on whether the end of the message was given to the server, which nodemailer does not tell: a pass-
 * through at the end of its message stream is only read after the server's 354 and has ended just before the final dot
 * is written. Throws an Error when the address is wrong.
 */
export function createSmtpTransport(options: SmtpOptions): MailTransport {
  const address = parseSmtpUrl(options.url);
  const pool = createTransport({
    pool: true,
    host: address.host,
    ...(address.port ? { port: address.port } : {}),
    ...(address.auth ? { auth: address.auth } : {}),
    secure: address.secure,
    requireTLS: address.requireTLS,
    ignoreTLS: address.ignoreTLS,
    tls: { rejectUnauthorized: address.rejectUnauthorized },
    name: options.greetAs,
    maxConnections: MAX_CONNECTIONS,
    maxMessages: MAX_MAILS_PER_CONNECTION,
    maxRequeues: 0,
    idleTimeout: IDLE_TIMEOUT_MS,
    connectionTimeout: options.connectionTimeoutMs ?? CONNECTION_TIMEOUT_MS,
    greetingTimeout: options.connectionTimeoutMs ?? CONNECTION_TIMEOUT_MS,
    socketTimeout: options.socketTimeoutMs ?? SENDING_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof createTransport>[0]) as unknown as Pool;
  pool.use("stream", (mail, done) => {
    const { onBody } = mail.data;
    mail.message.processFunc((input) => {
      const body = inPieces();
      input.once("error", (error) => body.destroy(error));
      onBody(body);
      return input.pipe(body);
    });
    done();
  });

  const underWay = new Set<Promise<Outcome>>();

  async function attempt(message: OutgoingMessage): Promise<Outcome> {
    let body: Readable | null = null;
    const watched: Watched = {
      onBody: (stream) => {
        body = stream;
      },
    };
    const signal = AbortSignal.timeout(options.deadlineMs ?? SENDING_MS);
    try {
      const info = await pool.sendMail({ ...toMailOptions(message), ...watched, signal });
      return outcomeOfReply(info.response);
    } catch (error) {
      const isEndSent = (body as Readable | null)?.readableEnded ?? false;
      return outcomeOfError(error, isEndSent ? "after_end" : "before_end");
    }
  }

  return {
    kind: "smtp",
    async send(message) {
      const problem = messageProblem(message);
      if (problem) return { kind: "failed", reply: problem };
      const sending = attempt(message);
      underWay.add(sending);
      try {
        return await sending;
      } finally {
        underWay.delete(sending);
      }
    },
    async close() {
      pool.close();
      const grace = new AbortController();
      await Promise.race([
        Promise.all(underWay),
        sleep(options.closeGraceMs ?? CLOSE_GRACE_MS, undefined, { signal: grace.signal }).catch(() => {}),
      ]);
      grace.abort();
      pool.close({ force: true });
      await Promise.all(underWay);
    },
  };
}

/** A pass-through whose pieces are small, so that it ends with the sending of a large attachment and not with its start. */
function inPieces(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      for (let at = 0; at < chunk.length; at += PIECE_BYTES) this.push(chunk.subarray(at, at + PIECE_BYTES));
      done();
    },
  });
}

/** nodemailer 10's pool, as far as its published types (of 8) do not know it. */
interface Pool {
  use(
    step: "stream",
    plugin: (
      mail: { data: Watched; message: { processFunc(wrap: (input: Readable) => Readable): void } },
      done: () => void,
    ) => void,
  ): void;
  sendMail(mail: SendMailOptions & Watched & { signal: AbortSignal }): Promise<{ response: string }>;
  close(options?: { force: boolean }): void;
}
