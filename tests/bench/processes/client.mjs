// Loads a server from a process of its own: node client.mjs JSON, see ClientOrder. Writes a ClientReport as JSON.
import { setTimeout as sleep } from "node:timers/promises";
import { formPost, plainGet, startLoad } from "../../support/http-load.mjs";

/**
 * @typedef {object} ClientOrder
 * @property {number} port
 * @property {string} path
 * @property {"sign" | "get"} what
 * @property {number} status the status that counts as an answer
 * @property {number} connections
 * @property {number} warmMs time before it is counted
 * @property {number} ms
 *
 * @typedef {object} ClientReport
 * @property {number} perSecond
 * @property {number} p50 milliseconds
 * @property {number} p99 milliseconds
 * @property {Record<string, number>} wrong answers with another status, by status
 * @property {number} bytes length of the last body
 */

const order = /** @type {ClientOrder} */ (JSON.parse(process.argv[2] ?? ""));
/** @type {number[]} */
const times = [];
/** @type {Record<string, number>} */
const wrong = {};
let isCounting = false;
let bytes = 0;
let number = 0;

const onAnswer = (/** @type {number} */ status, /** @type {number} */ ms, /** @type {Buffer} */ body) => {
  bytes = body.length;
  if (status !== order.status) wrong[status] = (wrong[status] ?? 0) + 1;
  else if (isCounting) times.push(ms);
};
const get = { request: Buffer.from(plainGet(order.port, order.path)), onAnswer };
const load = startLoad({
  port: order.port,
  connections: order.connections,
  next: () => (order.what === "get" ? get : { request: signRequest(), onAnswer }),
});
await sleep(order.warmMs);
isCounting = true;
const started = performance.now();
await sleep(order.ms);
isCounting = false;
const seconds = (performance.now() - started) / 1000;
load.stop();
await load.done;

times.sort((a, b) => a - b);
const at = (/** @type {number} */ share) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10;
/** @type {ClientReport} */
const report = { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), wrong, bytes };
process.stdout.write(JSON.stringify(report));

function signRequest() {
  return formPost(order.port, order.path, {
    name: "Bench Signer",
    email: `bench-${process.pid}-${number++}@load.example.org`,
    country: "CH",
    place: "Geneva",
    comment: "",
    consent: "on",
    showName: "on",
  });
}
