import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Ports } from "#src/operations/index.ts";
import { serverApp } from "./app.ts";
import type { ServerOptions } from "./app.ts";

interface ListenOptions extends ServerOptions {
  /** 0 picks a free port. */
  readonly port: number;
  /** Loopback unless the person says otherwise. */
  readonly host: string;
}

interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts listening; rejects when the port is taken. */
export function startServer(ports: Ports, { port, host, ...options }: ListenOptions): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: serverApp(ports, options).fetch, port, hostname: host },
      (address: AddressInfo) => {
        const shown = address.family === "IPv6" ? `[${address.address}]` : address.address;
        const stop = () => new Promise<void>((stopped) => server.close(() => stopped()));
        resolve({ url: `http://${shown}:${address.port}`, stop });
      },
    );
    server.on("error", reject);
  });
}
