import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import { type Runtime, StartError } from "../runtime";
import { createApp } from "./create-app";

/** A client has this long to send its headers, and its whole request (abuse 63). */
const HEADERS_WITHIN_MS = 10_000;
const REQUEST_WITHIN_MS = 30_000;
const CHECK_EVERY_MS = 2_000;
const MAX_HEADERS = 100;

/** What a running request may still take after close() was called. */
const DRAIN_MS = 8_000;

export interface RunningServer {
  /** Where it listens, for people: http://localhost:3000 */
  url: string;
  port: number;
  /** Takes no new connection, lets running requests end, cuts what still runs after DRAIN_MS. */
  close(): Promise<void>;
}

export interface ServerOptions {
  /** 0 for any free one. */
  port: number;
  host: string;
  build: ServerBuild;
  clientFolder: string | null;
  pageTtlMs?: number;
}

/** Starts the web server on a runtime; rejects when the address cannot be had. */
export async function startServer(runtime: Runtime, options: ServerOptions): Promise<RunningServer> {
  let isClosing = false;
  const app = createApp({ ...options, runtime, isClosing: () => isClosing });
  const server = createServer(
    {
      headersTimeout: HEADERS_WITHIN_MS,
      requestTimeout: REQUEST_WITHIN_MS,
      connectionsCheckingInterval: CHECK_EVERY_MS,
    },
    app,
  );
  server.maxHeadersCount = MAX_HEADERS;
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  const name = options.host.includes(":") ? `[${options.host}]` : options.host;
  return {
    url: `http://${name}:${port}`,
    port,
    close: () => {
      isClosing = true;
      return close(server);
    },
  };
}

function listen(server: Server, options: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, options)));
    server.listen(options.port, options.host, () => {
      server.removeAllListeners("error");
      resolve();
    });
  });
}

/** Says to the operator what to do about an address that cannot be had. */
function listenError(error: NodeJS.ErrnoException, { port, host }: ServerOptions): Error {
  const hints: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken. Stop what runs there, or set PORT to another one.`,
    EACCES: `Port ${port} may not be used by this user. Set PORT to one above 1023.`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Set HOST to one, or to 0.0.0.0 for all.`,
    ENOTFOUND: `${host} is no address of this machine. Set HOST to one, or to 0.0.0.0 for all.`,
  };
  const hint = hints[error.code ?? ""];
  return hint ? new StartError(hint, { cause: error }) : error;
}

function close(server: Server): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
