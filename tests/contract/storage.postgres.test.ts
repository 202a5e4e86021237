import { afterAll } from "vitest";
import { openPostgres } from "#src/storage/index.ts";
import { startPostgres } from "../support/postgres-server.ts";
import { storageContract } from "./storage-contract.ts";

const server = await startPostgres("contract");
afterAll(() => server.stop());

storageContract("Postgres", () => openPostgres(server.url));
