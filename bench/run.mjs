// `npm run bench [name]`: builds what is stale, bundles the benches, runs one or all. Figures are of this machine, now.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { cpus } from "node:os";
import { basename, join } from "node:path";
import { build as bundle } from "tsdown";

const root = join(import.meta.dirname, "..");
const folder = "node_modules/.cache/clerkship/bench";
spawnSync(process.execPath, [join(root, "start.mjs"), "--version"], {
  cwd: root,
  stdio: ["ignore", "ignore", 2],
});

const names = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".bench.ts"))
  .map((name) => basename(name, ".bench.ts"));
const wanted = process.argv.length > 2 ? names.filter((name) => process.argv.slice(2).includes(name)) : names;

await bundle({
  entry: Object.fromEntries(wanted.map((name) => [name, `bench/${name}.bench.ts`])),
  outDir: folder,
  format: "esm",
  platform: "node",
  target: "node20",
  dts: false,
  fixedExtension: false,
  logLevel: "error",
  config: false,
  cwd: root,
  // It finds its own files beside itself, which a bundle would part it from.
  external: ["playwright-core"],
});

process.stdout.write(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}\n`,
);
for (const name of wanted) {
  process.stdout.write(`\n== ${name} ==\n`);
  spawnSync(process.execPath, ["--expose-gc", join(root, folder, `${name}.js`)], {
    cwd: root,
    stdio: "inherit",
  });
}
