import { defineConfig } from "tsdown";

/** The rooms that others may import from the package: `clerkship/match` and so on. */
export const publishedRooms = ["kernel", "atlas", "skills", "profile", "match", "plan"];

export default defineConfig([
  {
    entry: {
      "cli/main": "src/cli/main.ts",
      "outside/read-document.worker": "src/outside/documents/read-document.worker.ts",
    },
    outDir: "dist",
    format: "esm",
    platform: "node",
    target: "node20",
    dts: false,
    clean: false,
    fixedExtension: false,
  },
  {
    entry: Object.fromEntries(publishedRooms.map((room) => [`${room}/index`, `src/${room}/index.ts`])),
    outDir: "dist/rooms",
    format: "esm",
    platform: "neutral",
    target: "node20",
    dts: true,
    clean: false,
    fixedExtension: false,
  },
]);
