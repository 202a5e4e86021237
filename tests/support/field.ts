import { fileURLToPath } from "node:url";
import type { Atlas } from "#src/atlas/index.ts";
import { once } from "#src/kernel/index.ts";
import { compileAtlas, readAtlas } from "../../scripts/atlas/compile-atlas.ts";
import type { AtlasReading } from "../../scripts/atlas/compile-atlas.ts";

const dataFolder = fileURLToPath(new URL("../../data", import.meta.url));

/** The real field, compiled from `data/` once a test file; rejects when the data has problems. */
export const fieldAtlas: () => Promise<Atlas> = once(() => compileAtlas(dataFolder));

/** The real field with its problems, for tests about the data itself. */
export const fieldReading: () => Promise<AtlasReading> = once(() => readAtlas(dataFolder));
