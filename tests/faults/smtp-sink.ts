import { once } from "node:events";
import { createServer, type Socket } from "node:net";

/** What becomes of a message. The first five leave nothing with the sink, the last three leave a copy. */
export type Fate =
  | "421 at MAIL"
  | "450 at RCPT"
  | "451 at its end"
  | "cut in the middle"
  | "silent at RCPT"
  | "cut after its end"
  | "silent after its end"
  | "taken";

/** A message that came in whole and that the sink keeps, as a mail server that took it does. */
export interface Copy {
  recipient: string;
  messageId: string;
  fate: Fate;
}

export interface SmtpSink {
  url: string;
  copies: Copy[];
  /** How often each fate befell a message. */
  fates: Map<Fate, number>;
  /** Resolves when no connection is open: then everything that was under way has come in. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export interface SinkOptions {
  /** Draws the fate of a message at its MAIL FROM. */
  fate: () => Fate;
  /** Called with each copy, before its 250 is written ("before") and right after ("after"). */
  onCopy?: (copy: Copy, when: "before" | "after") => void;
}

type Command = "ehlo" | "mail" | "rcpt" | "data" | "quit" | "rset";

const END = "\r\n.\r\n";

/** A mail server of the plainest kind on the loopback address that can fail at every point of a message. */
export async function startSmtpSink(options: SinkOptions): Promise<SmtpSink> {
  const sockets = new Set<Socket>();
  const copies: Copy[] = [];
  const fates = new Map<Fate, number>();

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    let buffer = "";
    let isInBody = false;
    let isSilent = false;
    let fate: Fate = "taken";
    let recipient = "";

    const say = (line: string) => socket.write(`${line}\r\n`);
    const hangUp = () => {
      isSilent = true;
      socket.destroy();
    };
    const answer: Record<Command, (line: string) => void> = {
      ehlo: () => say("250-sink.example\r\n250 8BITMIME"),
      mail: () => {
        fate = options.fate();
        fates.set(fate, (fates.get(fate) ?? 0) + 1);
        if (fate !== "421 at MAIL") return say("250 2.1.0 ok");
        say("421 4.3.2 closing");
        socket.end();
        isSilent = true;
      },
      rcpt: (line) => {
        recipient = /<([^>]*)>/.exec(line)?.[1] ?? "";
        if (fate === "450 at RCPT") say("450 4.2.0 not now");
        else if (fate === "silent at RCPT") isSilent = true;
        else say("250 2.1.5 ok");
      },
      data: () => {
        isInBody = true;
        say("354 go ahead");
      },
      quit: () => {
        say("221 2.0.0 bye");
        socket.end();
      },
      rset: () => say("250 2.0.0 ok"),
    };

    const takeBody = (): boolean => {
      if (fate === "cut in the middle" && buffer.length > 0) {
        hangUp();
        return false;
      }
      const end = buffer.indexOf(END);
      if (end === -1) return false;
      const message = buffer.slice(0, end);
      buffer = buffer.slice(end + END.length);
      isInBody = false;
      if (fate === "451 at its end") say("451 4.3.0 try again later");
      else keep(message);
      return true;
    };
    const keep = (message: string) => {
      const messageId = /^message-id:\s*(<[^>]*>)/im.exec(message)?.[1] ?? "";
      const copy = { recipient, messageId, fate };
      copies.push(copy);
      options.onCopy?.(copy, "before");
      if (fate === "cut after its end") return hangUp();
      if (fate === "silent after its end") {
        isSilent = true;
        return;
      }
      say("250 2.0.0 taken");
      options.onCopy?.(copy, "after");
    };
    const takeCommand = (): boolean => {
      const end = buffer.indexOf("\r\n");
      if (end === -1) return false;
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + 2);
      const command = answer[line.slice(0, 4).toLowerCase() as Command];
      if (command) command(line);
      else say("502 5.5.1 not here");
      return true;
    };

    socket.on("data", (chunk) => {
      buffer += chunk.toString("latin1");
      while (!isSilent && (isInBody ? takeBody() : takeCommand()));
    });
    say("220 sink.example ESMTP");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    copies,
    fates,
    async idle() {
      while (sockets.size > 0) await once([...sockets][0] as Socket, "close");
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
