// Refuses every connection that leaves this machine. A set-up file of all test projects; a process that a test starts is
// guarded by `node --import ./tests/setup/no-network.mjs`.
import { isIP, Socket } from "node:net";

const connect = Socket.prototype.connect;

Socket.prototype.connect = function guardedConnect(/** @type {any[]} */ ...args) {
  // net.connect hands on its arguments as one array, already put in order.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof first === "object" && first !== null ? first.host : second;
  const path = typeof first === "object" && first !== null ? first.path : typeof first === "string" ? first : undefined;
  if (!path && typeof host === "string" && !isLoopback(host))
    throw new Error(`A test tried to connect to ${host}: only this machine may be reached`);
  return Reflect.apply(connect, this, args);
};

/** @param {string} host */
function isLoopback(host) {
  if (host === "localhost" || host.endsWith(".localhost")) return true;
  if (isIP(host) === 4) return host.startsWith("127.");
  return host === "::1" || host.startsWith("::ffff:127.");
}
