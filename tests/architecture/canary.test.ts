import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ProbeTree } from "./probe-tree.ts";

/** Rule → a file that breaks it. Each must be reported by name; a checker that passes them checks nothing. */
const FORBIDDEN: readonly (readonly [rule: string, path: string, code: string])[] = [
  [
    "atlas-looks-left-only",
    "src/atlas/planted.ts",
    'import type { Lane } from "#src/match/index.ts";\nexport type Planted = Lane;\n',
  ],
  [
    "match-looks-left-only",
    "src/match/planted.ts",
    'import { skillSchema } from "#src/atlas/skill.ts";\nexport const planted = skillSchema;\n',
  ],
  [
    "rooms-touch-no-node",
    "src/plan/planted.ts",
    'import { readFileSync } from "node:fs";\nexport const planted = readFileSync;\n',
  ],
  [
    "rooms-know-only-pure-packages",
    "src/skills/planted.ts",
    'import { unzipSync } from "fflate";\nexport const planted = unzipSync;\n',
  ],
  [
    "adapters-never-serve",
    "src/storage/planted.ts",
    'import { operations } from "#src/operations/index.ts";\nexport const planted = operations;\n',
  ],
  [
    "operations-take-ports",
    "src/operations/planted.ts",
    'import { openStorage } from "#src/storage/index.ts";\nexport const planted = openStorage;\n',
  ],
  [
    "doors-ignore-each-other",
    "src/server/planted.ts",
    'import { runProgram } from "#src/cli/program.ts";\nexport const planted = runProgram;\n',
  ],
  [
    "only-start-files-wire",
    "src/cli/planted.ts",
    'import { openStorage } from "#src/storage/index.ts";\nexport const planted = openStorage;\n',
  ],
  [
    "others-use-front-doors",
    "src/server/planted-deep.ts",
    'import { planSchema } from "#src/plan/plan.ts";\nexport const planted = planSchema;\n',
  ],
  [
    "web-takes-only-types",
    "src/web/planted.ts",
    'import { operations } from "#src/operations/index.ts";\nexport const planted = operations;\n',
  ],
  [
    "no-cycles",
    "src/kernel/planted-one.ts",
    'import type { Two } from "./planted-two.ts";\nexport type One = Two | 1;\n',
  ],
];

describe("the architecture checks", () => {
  let clean: ProbeTree;
  let planted: ProbeTree;

  beforeAll(() => {
    clean = new ProbeTree();
    planted = new ProbeTree();
    for (const [, path, code] of FORBIDDEN) planted.plant(path, code);
    planted.plant(
      "src/kernel/planted-two.ts",
      'import type { One } from "./planted-one.ts";\nexport type Two = One | 2;\n',
    );
    planted.plant(
      "src/plan/planted-globals.ts",
      "export const planted = [fetch, console, process, setTimeout];\n",
    );
    planted.plant("src/plan/planted-clock.ts", "export const planted = [new Date(), Math.random()];\n");
  });
  afterAll(() => {
    clean.remove();
    planted.remove();
  });

  it("pass the tree as it is, having looked at it", () => {
    const { status, output } = clean.run("depcruise", "src", "--config", ".dependency-cruiser.cjs");
    expect(output).toMatch(/no dependency violations found \(\d{2,} modules/);
    expect(status).toBe(0);
  });

  it("report every planted import by its rule's name", () => {
    const { status, output } = planted.run("depcruise", "src", "--config", ".dependency-cruiser.cjs");
    const missed = FORBIDDEN.filter(
      ([rule, path]) => !output.split("\n").some((line) => line.includes(rule) && line.includes(path)),
    );
    expect(missed.map(([rule]) => rule)).toEqual([]);
    expect(status).not.toBe(0);
  });

  it("leave the outside world undefined in rooms", () => {
    const { output } = planted.run("tsc", "-p", "tsconfig.rooms.json");
    for (const name of ["fetch", "console", "process", "setTimeout"])
      expect(output).toMatch(new RegExp(`planted-globals.*Cannot find name '${name}'`));
  });

  it("keep clocks and chance out of rooms", () => {
    const { status, output } = planted.run("oxlint", "src/plan/planted-clock.ts");
    expect(output).toContain("Rooms take a CalendarDate or a Clock");
    expect(output).toContain("Take a seeded Rng");
    expect(status).not.toBe(0);
  });
});
