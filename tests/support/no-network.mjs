// Loaded before the program under test: any connection beyond this machine ends it with a mark of its own.
import dns from "node:dns";
import net from "node:net";

const LOOPBACK = /^(127\.|::1$|localhost$)/;

// oxlint-disable-next-line typescript/unbound-method -- called with the socket it belongs to
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function guarded(...args) {
  // net.connect hands over its arguments as one list, made ready.
  const [first] = Array.isArray(args[0]) ? args[0] : net._normalizeArgs(args);
  const host = first?.host ?? "localhost";
  if (first?.path === undefined && !LOOPBACK.test(host)) leave(`connection to ${host}`);
  return connect.apply(this, args);
};

const lookup = dns.lookup;
dns.lookup = function guarded(name, ...rest) {
  if (!LOOPBACK.test(name)) leave(`name looked up: ${name}`);
  return lookup.call(dns, name, ...rest);
};

function leave(what) {
  process.stderr.write(`NETWORK ${what}\n`);
  process.exit(97);
}
