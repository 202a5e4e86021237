import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqlite } from "#src/storage/index.ts";
import { storageContract } from "./storage-contract.ts";

const file = join(mkdtempSync(join(tmpdir(), "clerkship-contract-")), "contract.sqlite");
storageContract("SQLite", () => openSqlite(file));
