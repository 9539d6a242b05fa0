// Requests over plain sockets that stay open, as many at a time as there are sockets: made beforehand, answered by
// nothing but a look at the status line and the length, so that the client takes little of the machine from the server.
import { once } from "node:events";
import { connect } from "node:net";

/**
 * @typedef {object} Shot
 * @property {Buffer | string} request the whole request
 * @property {(status: number, ms: number, body: Buffer) => void} onAnswer called when the whole answer has come
 */

/**
 * Runs `connections` sockets against a port of this machine until `next` returns null, `stop` is called or the server
 * goes away. A request whose answer did not come whole is in `unanswered`.
 *
 * @param {{port: number, connections: number, next: (connection: number) => Shot | null}} options
 */
export function startLoad({ port, connections, next }) {
  const state = { isStopped: false, unanswered: 0 };
  const lanes = Array.from({ length: connections }, (_, i) =>
    runLane(port, () => (state.isStopped ? null : next(i)), state),
  );
  return {
    /** Resolves when every socket is done. */
    done: Promise.all(lanes),
    /** Sends no more requests; those under way get their answers. */
    stop() {
      state.isStopped = true;
    },
    get unanswered() {
      return state.unanswered;
    },
  };
}

/**
 * @param {number} port
 * @param {() => Shot | null} next
 * @param {{unanswered: number}} state
 */
async function runLane(port, next, state) {
  const socket = connect(port, "127.0.0.1");
  socket.setNoDelay(true);
  /** @type {Shot | null} */
  let shot = null;
  let sentAt = 0;
  /** @type {Buffer} */
  let received = Buffer.alloc(0);

  const send = () => {
    shot = next();
    if (shot === null) {
      socket.end();
      return;
    }
    sentAt = performance.now();
    socket.write(shot.request);
  };
  socket.once("connect", send);
  socket.on("data", (piece) => {
    received = received.length === 0 ? piece : Buffer.concat([received, piece]);
    const answer = readAnswer(received);
    if (answer === null || shot === null) return;
    received = received.subarray(answer.end);
    shot.onAnswer(answer.status, performance.now() - sentAt, answer.body);
    shot = null;
    if (answer.isLast) socket.destroy();
    else send();
  });
  socket.on("error", () => undefined);
  await once(socket, "close").catch(() => undefined);
  if (shot !== null) state.unanswered++;
}

/**
 * The answer at the start of `bytes`, or null while it has not come whole. Throws when it has a body without a length.
 *
 * @param {Buffer} bytes
 */
function readAnswer(bytes) {
  const headEnd = bytes.indexOf("\r\n\r\n");
  if (headEnd === -1) return null;
  const head = bytes.toString("latin1", 0, headEnd);
  const status = Number(head.slice(9, 12));
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined && status !== 304 && status !== 204) throw new Error(`An answer has no length:\n${head}`);
  const start = headEnd + 4;
  const end = start + Number(length ?? 0);
  if (bytes.length < end) return null;
  return { status, end, body: bytes.subarray(start, end), isLast: /\r\nconnection: *close/i.test(head) };
}

/**
 * A POST of a form.
 *
 * @param {number} port
 * @param {string} path
 * @param {Record<string, string>} fields
 */
export function formPost(port, path, fields) {
  const body = new URLSearchParams(fields).toString();
  return (
    `POST ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/x-www-form-urlencoded\r\n` +
    `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  );
}

/**
 * A GET.
 *
 * @param {number} port
 * @param {string} path
 */
export function plainGet(port, path) {
  return `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`;
}
