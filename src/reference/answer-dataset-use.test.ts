import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datasetUseSchema } from "#src/atlas/index.ts";
import { aField } from "#src/atlas/testing.ts";
import { answerDatasetUse } from "./answer-dataset-use.ts";
import { openReference } from "./open-reference.ts";

function aDataset(id: string, answer: string, rest: object = {}): object {
  return {
    id,
    label: `Set ${id}`,
    provider: "A keeper",
    url: "https://example.org/",
    summary: "A set of data for tests.",
    holds: "records",
    domains: ["imaging"],
    access: "open",
    steps: ["Sign"],
    licence: "Open",
    uses: Object.fromEntries(
      datasetUseSchema.options.map((use) => [
        use,
        { answer, because: `It says ${answer}.`, sources: ["S0-D1"] },
      ]),
    ),
    sources: ["S0-D1"],
    checkedOn: "2026-01-01",
    expires: "2027-01-01",
    ...rest,
  };
}

function ask(datasets: readonly object[], use: "hosted-model" | "learn", id = "asked") {
  return answerDatasetUse(openReference(aField({ datasets })), id, use);
}

describe("answerDatasetUse", () => {
  it("refuses credentialed data to a hosted model whatever its record says, and offers an open set", () => {
    fc.assert(
      fc.property(fc.constantFrom("yes", "conditions", "no", "unknown"), (stated) => {
        const answer = ask(
          [aDataset("asked", stated, { access: "credentialed" }), aDataset("demo", "yes")],
          "hosted-model",
        );
        expect(answer?.answer).toBe("no");
        expect(answer?.because).toContain(`It says ${stated}.`);
        expect(answer?.steps).toEqual([]);
        expect(answer?.instead).toEqual([{ id: "demo", label: "Set demo", answer: "yes" }]);
      }),
    );
  });

  it("answers other uses as its terms do, with the steps to take before", () => {
    expect(ask([aDataset("asked", "conditions", { access: "credentialed" })], "learn")).toMatchObject({
      answer: "conditions",
      because: "It says conditions.",
      steps: ["Sign"],
      instead: [],
    });
  });

  it("offers what the record names first to what it does not, each with its own answer", () => {
    const sets = [
      aDataset("asked", "no", { instead: ["shut", "named"] }),
      aDataset("shut", "yes", { access: "credentialed" }),
      aDataset("named", "yes"),
      aDataset("other", "yes"),
    ];
    expect(ask(sets, "hosted-model")?.instead).toEqual([
      { id: "named", label: "Set named", answer: "yes" },
      { id: "shut", label: "Set shut", answer: "no" },
    ]);
  });

  it("offers nothing when the answer is yes, and knows no other sets", () => {
    expect(ask([aDataset("asked", "yes"), aDataset("other", "yes")], "learn")?.instead).toEqual([]);
    expect(ask([], "learn")).toBeUndefined();
  });
});
