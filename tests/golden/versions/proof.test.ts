import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readKeptEvaluation, writeReport } from "#src/evaluation/index.ts";
import { writeMarkdown } from "#src/figures/index.ts";
import { readCaseStudy } from "#src/proof/index.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const frozen = (kind: string): string[] =>
  readdirSync(folder).filter((name) => new RegExp(`^${kind}-\\d+\\.json$`, "u").test(name));
const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));

describe("an evaluation kept by any earlier version", () => {
  it("exists for version 1", () => {
    expect(frozen("evaluation")).toContain("evaluation-1.json");
  });

  it.each(frozen("evaluation"))("still opens and can be written: %s", (name) => {
    const { report } = readKeptEvaluation(read(name));
    expect(report.n).toBe(600);
    expect(writeMarkdown(writeReport(report))).toContain("In plain words");
  });
});

describe("a piece of proof kept by any earlier version", () => {
  it("exists for version 1", () => {
    expect(frozen("study")).toContain("study-1.json");
  });

  it.each(frozen("study"))("still opens with its structure: %s", (name) => {
    const study = readCaseStudy(read(name));
    expect(study.structure).toMatchObject({ kind: "clinical-playbook", hazards: [{ severity: 4 }] });
  });
});
