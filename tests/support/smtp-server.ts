import { once } from "node:events";
import type { Socket } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerSession } from "smtp-server";

/**
 * What becomes of a message once its last byte has come: taken; deferred (451) or rejected (550) with a reply; the line
 * cut without a reply; or no reply at all and the line left open.
 */
export type Fate = "accept" | "defer" | "reject" | "drop" | "stall";

export interface ReceivedMail {
  envelope: { from: string; to: string[] };
  /** The message as it came over the line. */
  raw: Buffer;
  /** The message as a mail program reads it. */
  parsed: ParsedMail;
  fate: Fate;
}

export interface SmtpServerOptions {
  /** Decides on each message, which has come in whole. Default: all are accepted. */
  fate?: (mail: Omit<ReceivedMail, "fate">) => Fate;
  /** Recipients that are answered with 550 at RCPT. Default: none. */
  rejectsRecipient?: (address: string) => boolean;
}

export interface TestSmtpServer {
  /** For SMTP_URL. */
  url: string;
  /** Every message that came in whole, whatever its fate, in order. */
  received: ReceivedMail[];
  /** The messages whose sender was told that they were taken. */
  accepted(): ReceivedMail[];
  /** The accepted messages to one address. */
  to(address: string): ReceivedMail[];
  /** Waits until `count` messages are accepted; throws after `timeoutMs` (default 10 s). */
  waitFor(count: number, timeoutMs?: number): Promise<ReceivedMail[]>;
  /** Replaces the options from now on. */
  behave(options: SmtpServerOptions): void;
  /** Cuts every open line and stops. */
  close(): Promise<void>;
}

const DEFAULT_WAIT_MS = 10_000;
const POLL_MS = 10;

/** A real SMTP server on a free port of the loopback address that keeps what it is sent. */
export async function startSmtpServer(options: SmtpServerOptions = {}): Promise<TestSmtpServer> {
  let behaviour = options;
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 0,
    onRcptTo({ address }, _session, callback) {
      callback(behaviour.rejectsRecipient?.(address) ? reply(550, "5.1.1 no such mailbox") : null);
    },
    async onData(stream, session, callback) {
      try {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        const raw = Buffer.concat(chunks);
        const mail = { envelope: envelopeOf(session), raw, parsed: await simpleParser(raw) };
        const fate = behaviour.fate?.(mail) ?? "accept";
        received.push({ ...mail, fate });
        if (fate === "accept") callback(null, "2.0.0 taken");
        else if (fate === "defer") callback(reply(451, "4.3.0 try again later"));
        else if (fate === "reject") callback(reply(550, "5.7.1 not wanted"));
        else if (fate === "drop") socketOf(server, session)?.destroy();
      } catch (error) {
        callback(reply(451, `4.3.0 ${String(error)}`));
      }
    },
  });
  server.on("error", () => {});
  greetAtOnce(server);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as { port: number };

  const accepted = () => received.filter((mail) => mail.fate === "accept");
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    accepted,
    to: (address) => accepted().filter((mail) => mail.envelope.to.includes(address)),
    async waitFor(count, timeoutMs = DEFAULT_WAIT_MS) {
      const deadline = Date.now() + timeoutMs;
      while (accepted().length < count) {
        if (Date.now() > deadline) throw new Error(`${accepted().length} of ${count} mails came in ${timeoutMs} ms`);
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
      return accepted();
    },
    behave(next) {
      behaviour = next;
    },
    async close() {
      for (const connection of connectionsOf(server)) connection._socket.destroy();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

/**
 * A `fate` that draws each message's fate, always in the same order for a seed: `randomFate(1, { defer: 0.3 })` defers
 * 30 % and accepts the rest.
 */
export function randomFate(seed: number, shares: Partial<Record<Exclude<Fate, "accept">, number>>): () => Fate {
  let state = seed >>> 0;
  return () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    let draw = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    for (const [fate, share] of Object.entries(shares) as [Fate, number][]) {
      if (draw < share) return fate;
      draw -= share;
    }
    return "accept";
  };
}

interface Connection {
  session: { id: string };
  _socket: Socket;
  init(): void;
  connectionReady(): void;
  _setListeners(ready: () => void): void;
}

function connectionsOf(server: SMTPServer): Set<Connection> {
  return (server as unknown as { connections: Set<Connection> }).connections;
}

function socketOf(server: SMTPServer, session: SMTPServerSession): Socket | undefined {
  return [...connectionsOf(server)].find((connection) => connection.session.id === session.id)?._socket;
}

/** The server waits 100 ms before it greets, to catch senders that talk first; there is no option for it. */
function greetAtOnce(server: SMTPServer): void {
  const connections = connectionsOf(server);
  const add = connections.add.bind(connections);
  connections.add = (connection) => {
    connection.init = () => connection._setListeners(() => connection.connectionReady());
    return add(connection);
  };
}

function envelopeOf({ envelope }: SMTPServerSession): ReceivedMail["envelope"] {
  return {
    from: envelope.mailFrom ? envelope.mailFrom.address : "",
    to: envelope.rcptTo.map((recipient) => recipient.address),
  };
}

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
