// A program that breaks the promise, for the guard to catch.
import net from "node:net";

net.connect({ host: "192.0.2.1", port: 9 }).on("error", () => undefined);
