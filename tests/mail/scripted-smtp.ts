import { createServer, type Socket } from "node:net";

/** Where a session stands: the greeting, a command, the middle of a message (first bytes came), its final dot. */
export type Phase = "greeting" | "EHLO" | "MAIL" | "RCPT" | "DATA" | "body" | "end";

/** What the server does there: send a reply line, close the line (with FIN or RST), or say nothing more. */
export type Act = { reply: string } | "drop" | "reset" | "stall";

export interface ScriptedServer {
  url: string;
  /** Raw messages that came with their final dot, whatever was answered. */
  messages: string[];
  /** Commands of all sessions, in order. */
  commands: string[];
  sessions(): number;
  close(): Promise<void>;
}

const WELL: Record<Exclude<Phase, "body">, string> = {
  greeting: "220 scripted.example ESMTP",
  EHLO: "250-scripted.example\r\n250 8BITMIME",
  MAIL: "250 2.1.0 ok",
  RCPT: "250 2.1.5 ok",
  DATA: "354 go ahead",
  end: "250 2.0.0 taken",
};

/** A mail server that goes well but for what `script` says. `pipelining` offers PIPELINING (RFC 2920). */
export async function startScriptedSmtp(
  script: Partial<Record<Phase, Act>> = {},
  { pipelining = false } = {},
): Promise<ScriptedServer> {
  const sockets = new Set<Socket>();
  const messages: string[] = [];
  const commands: string[] = [];
  let sessions = 0;

  const server = createServer((socket) => {
    sessions += 1;
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    let buffer = "";
    let isInBody = false;
    let isSilent = false;
    let hasRefused = false;

    const act = (phase: Phase): void => {
      const step = script[phase] ?? (phase === "body" ? null : { reply: defaultReply(phase) });
      if (step === null) return;
      if (step === "drop") socket.end();
      else if (step === "reset") socket.resetAndDestroy();
      else if (step !== "stall") socket.write(`${step.reply}\r\n`);
      if (typeof step === "string") {
        isSilent = true;
        socket.pause();
      }
      if (step === "drop") setImmediate(() => socket.destroy());
    };
    const defaultReply = (phase: Exclude<Phase, "body">) =>
      phase === "EHLO" && pipelining ? "250-scripted.example\r\n250-PIPELINING\r\n250 8BITMIME" : WELL[phase];

    const takeBody = (): boolean => {
      if (buffer.length > 0) act("body");
      if (isSilent) return false;
      const end = buffer === ".\r\n" ? 0 : buffer.indexOf("\r\n.\r\n") + 2;
      if (end === 1) return false;
      messages.push(buffer.slice(0, end));
      buffer = buffer.slice(end + 3);
      isInBody = false;
      act("end");
      return true;
    };
    const takeCommand = (): boolean => {
      const end = buffer.indexOf("\r\n");
      if (end === -1) return false;
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + 2);
      commands.push(line);
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === "EHLO" || verb === "HELO") act("EHLO");
      else if (verb === "MAIL" || verb === "RCPT") {
        act(verb);
        hasRefused ||= isRefusal(script[verb]);
      } else if (verb === "DATA" && hasRefused) socket.write("503 5.5.1 nobody to send it to\r\n");
      else if (verb === "DATA") {
        act("DATA");
        const answer = script.DATA;
        isInBody = answer === undefined || (typeof answer === "object" && answer.reply.startsWith("3"));
      } else if (verb === "QUIT") socket.end("221 bye\r\n");
      else if (verb === "RSET") {
        hasRefused = false;
        socket.write("250 2.0.0 ok\r\n");
      } else socket.write("502 5.5.1 not here\r\n");
      return true;
    };

    socket.on("data", (chunk) => {
      buffer += chunk.toString("latin1");
      while (!isSilent && (isInBody ? takeBody() : takeCommand()));
    });
    act("greeting");
  });

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    commands,
    sessions: () => sessions,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function isRefusal(step: Act | undefined): boolean {
  return typeof step === "object" && !step.reply.startsWith("2");
}
