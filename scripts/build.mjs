// Builds dist/: the command line with its workers, the compiled field, the web app; with --library also the rooms
// that others may import, with their types.
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build as bundle } from "tsdown";
import { build as buildWeb } from "vite";
import { fingerprint, stampBuild } from "./build-stamp.mjs";

const root = join(import.meta.dirname, "..");
const made = fingerprint(root);
const node = {
  format: "esm",
  platform: "node",
  target: "node20",
  dts: false,
  fixedExtension: false,
  logLevel: "error",
  config: false,
  cwd: root,
};

rmSync(join(root, "dist"), { recursive: true, force: true });

await bundle({
  ...node,
  entry: {
    "cli/main": "src/cli/main.ts",
    "outside/read-document.worker": "src/outside/documents/read-document.worker.ts",
    "outside/solve-model.worker": "src/outside/solver/solve-model.worker.ts",
    "outside/evaluate.worker": "src/outside/evaluation/evaluate.worker.ts",
  },
  outDir: "dist",
});

// The compiler of the field is a tool of the build, not of the product: it lives outside dist.
const tools = "node_modules/.cache/clerkship/build";
await bundle({ ...node, entry: { "compile-field": "scripts/atlas/main.ts" }, outDir: tools });
await import(pathToFileURL(join(root, tools, "compile-field.js")).href);

await buildWeb({ configFile: join(root, "vite.config.ts"), logLevel: "error" });

// What the static site needs beside its pages: one classic script, one stylesheet, the typeface with its licence.
await buildWeb({
  configFile: false,
  root,
  base: "./",
  publicDir: false,
  logLevel: "error",
  build: {
    outDir: "dist/site",
    target: "es2022",
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rolldownOptions: {
      input: "src/outside/site/client/main.ts",
      // The rooms' schemas are of no use in a page; only the stylesheet is wanted for what importing it does.
      treeshake: { moduleSideEffects: (id) => id.endsWith(".css") },
      output: { format: "iife", entryFileNames: "site.js", assetFileNames: siteFile },
    },
  },
});
cpSync(join(root, "src/web/public/icon.svg"), join(root, "dist/site/icon.svg"));
cpSync(
  join(root, "node_modules/@fontsource-variable/source-sans-3/LICENSE"),
  join(root, "dist/site/font-licence.txt"),
);

// The script of a report that stands alone: one classic script, which is written into the page.
await buildWeb({
  configFile: false,
  root,
  publicDir: false,
  logLevel: "error",
  build: {
    outDir: "dist/report",
    target: "es2022",
    rolldownOptions: {
      input: "src/outside/report/client/main.ts",
      treeshake: { moduleSideEffects: false },
      output: { format: "iife", entryFileNames: "report.js" },
    },
  },
});

// The typeface of a printed plan, with its licence: whole, since what a page's own files leave out cannot be set.
for (const [file, name] of [
  [import.meta.resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"), "regular"],
  [import.meta.resolve("@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"), "bold"],
])
  cpSync(fileURLToPath(file), join(root, `dist/print/${name}.ttf`));
cpSync(
  join(root, "node_modules/@fontsource-variable/source-sans-3/LICENSE"),
  join(root, "dist/print/font-licence.txt"),
);

if (process.argv.includes("--library")) {
  // The rooms that the package offers, as its manifest names them.
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const rooms = Object.keys(exports)
    .filter((path) => path !== "./package.json")
    .map((path) => path.slice("./".length));
  await bundle({
    ...node,
    platform: "neutral",
    entry: Object.fromEntries(rooms.map((room) => [`${room}/index`, `src/${room}/index.ts`])),
    outDir: "dist/rooms",
    dts: true,
  });
}

stampBuild(root, made);

/** Names that pages can count on. */
function siteFile({ names }) {
  return names.some((name) => name.endsWith(".css")) ? "site.css" : "type/[name][extname]";
}
