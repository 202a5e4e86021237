import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aField } from "#src/atlas/testing.ts";
import { metricName } from "#src/evaluation/index.ts";
import { intervalText, writeMarkdown } from "#src/figures/index.ts";
import type { Block } from "#src/figures/index.ts";
import { checkGates } from "./check-gates.ts";
import { proofKindSchema, sectionIdSchema } from "./case-study.ts";
import type { CaseStudy } from "./case-study.ts";
import { fillTokens } from "./fill-tokens.ts";
import { readProse } from "./read-prose.ts";
import { resultTokens } from "./result-tokens.ts";
import { aFinishedStudy, aRealEvaluation } from "./testing.ts";
import { writeCaseStudy } from "./write-case-study.ts";

const evaluation = aRealEvaluation();
const atlas = aField();
const write = (study: CaseStudy, evaluations = [evaluation]) =>
  writeCaseStudy(study, { atlas, evaluations, gates: checkGates(study, { atlas, evaluations }) });

describe("live results", () => {
  it("are the numbers of the report with interval and n", () => {
    const { report } = evaluation;
    const tokens = resultTokens([evaluation, evaluation]);
    const auc = intervalText(report.metrics["auc"], metricName("auc").digits);
    expect(tokens["auc"]).toBe(`${auc.slice(0, -1)}; n = ${report.n})`);
    expect(tokens["auc-2"]).toBe(tokens["auc"]);
    expect(tokens["events"]).toBe(String(report.events));
    expect(tokens["threshold"]).toBe("0.300");
    for (const name of ["slope", "ppv", "sensitivity", "net-benefit", "flagged-per-1000", "number-of-groups"])
      expect(tokens).toHaveProperty([name]);
    expect(tokens).not.toHaveProperty(["auc-3"]);
  });

  it("fill what they know, keep the rest, and leave text without tokens alone", () => {
    const texts = fc.array(
      fc.oneof(fc.string(), fc.constantFrom("{{auc}}", "{{ AUC }}", "{{nope}}", "{{constructor}}", "{{}}")),
    );
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join(" ");
        const { text: filled, unknown } = fillTokens(text, { auc: "0.7" });
        for (const { token, start, end } of unknown) {
          expect(token).not.toBe("auc");
          expect(text.slice(start, end)).toMatch(/^\{\{.*\}\}$/u);
        }
        expect(fillTokens(filled, {}).text).toBe(filled);
        expect(filled).not.toContain("{{auc}}");
      }),
    );
  });
});

describe("prose", () => {
  it("is paragraphs at blank lines and lists at hyphens, and no word is lost", () => {
    expect(readProse("One\ntwo\n\n- a\n- b\n  more\n\nThree")).toEqual([
      { kind: "paragraph", text: "One two" },
      { kind: "list", items: ["a", "b more"] },
      { kind: "paragraph", text: "Three" },
    ]);
    const words = fc.stringMatching(/^[a-z]{1,8}$/u);
    const lines = fc.array(
      fc.oneof(
        words,
        words.map((word) => `- ${word}`),
        fc.constant(""),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, (given) => {
        const blocks = readProse(given.join("\n"));
        const kept = blocks.flatMap((block) =>
          block.kind === "paragraph"
            ? block.text.split(" ")
            : block.kind === "list"
              ? block.items.flatMap((item) => item.split(" "))
              : [],
        );
        expect(kept).toEqual(given.filter((line) => line !== "").map((line) => line.replace(/^- /u, "")));
      }),
    );
  });
});

describe("a written piece", () => {
  it.each(proofKindSchema.options)(
    "holds its disclaimer first and last, its parts in order and every word: %s",
    (kind) => {
      const study = aFinishedStudy(kind);
      const paper = write(study);
      expect(paper.blocks[0]).toMatchObject({ kind: "notice", text: study.disclaimer });
      expect(paper.foot[0]).toBe(study.disclaimer);
      const text = writeMarkdown(paper);
      expect(text).not.toMatch(/\{\{|NaN|undefined/u);
      const openings = sectionIdSchema.options
        .map((section) => text.indexOf((study.sections[section] ?? "").slice(0, 25).replace(/^- /u, "")))
        .filter((place) => place > 0);
      expect(openings).toEqual(openings.toSorted((a, b) => a - b));
      expect(text).toContain("Self-issued");
    },
  );

  it("draws each figure once, under an id of its own", () => {
    const second = { ...evaluation, id: "e-2" };
    const study = aFinishedStudy("case-study", { evaluations: ["e-1", "e-2"] });
    const idsOf = (blocks: readonly Block[]): string[] =>
      blocks.flatMap((block) =>
        block.kind === "figure" ? [block.figure.id] : block.kind === "live" ? idsOf(block.blocks) : [],
      );
    const ids = idsOf(write(study, [evaluation, second]).blocks);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says who stands behind it, and never by the author's own word", () => {
    const review = {
      by: "Example, Ada",
      role: "author",
      on: "2026-11-02",
      kind: "external",
      says: "Splendid.",
      at: "https://example.org",
    };
    const labelled = (reviews: object[]): string =>
      writeMarkdown(write(aFinishedStudy("case-study", { reviews: reviews as CaseStudy["reviews"] })));
    expect(labelled([review])).toContain("Self-issued");
    expect(labelled([{ ...review, by: "Bo Other" }])).toContain("Externally reviewed");
    const { at: _, ...unseen } = { ...review, by: "Bo Other" };
    expect(labelled([unseen])).toContain("Peer-reviewed");
  });

  it("shows what stands open in a draft", () => {
    expect(writeMarkdown(write(aFinishedStudy("case-study", { disclaimer: "" })))).toContain("Not ready");
  });
});
