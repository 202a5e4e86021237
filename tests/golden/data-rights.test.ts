import { beforeAll, describe, expect, it } from "vitest";
import type { Atlas } from "#src/atlas/index.ts";
import { checkGates, draftCaseStudy } from "#src/proof/index.ts";
import type { CaseStudy, GateResult, UsedData } from "#src/proof/index.ts";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { fieldAtlas } from "../support/field.ts";

type Dataset = Atlas["datasets"][number];

let atlas: Atlas;
beforeAll(async () => {
  atlas = await fieldAtlas();
});

const entryOf = ({ id, label, url, licence, access }: Dataset, hostedModel: boolean): UsedData => ({
  dataset: id,
  name: label,
  provenance: url,
  licence: licence.slice(0, 200),
  access,
  hostedModel,
});

function rightsOf(data: UsedData[], sections: CaseStudy["sections"] = {}): GateResult {
  const draft = draftCaseStudy(
    { kind: "case-study", title: "A piece", author: "Ada Example", id: "s", on: calendarDateSchema.parse("2026-11-21") },
    atlas,
  );
  const gates = checkGates({ ...draft, data, sections }, { atlas, evaluations: [] });
  const gate = gates.find(({ id }) => id === "data-rights");
  if (gate === undefined) throw new Error("no gate");
  return gate;
}

describe("data rights, over every set of the field", () => {
  it("hold the sets they ask about", () => {
    expect(atlas.datasets.length).toBeGreaterThan(35);
  });

  it("let a piece on a machine of one's own be published, with provenance and licence", () => {
    const open = atlas.datasets.filter((dataset) => rightsOf([entryOf(dataset, false)]).state === "open");
    expect(open.map(({ id }) => id)).toEqual([]);
    for (const dataset of atlas.datasets) {
      expect(rightsOf([{ ...entryOf(dataset, false), licence: "" }]).state, dataset.id).toBe("open");
      expect(rightsOf([{ ...entryOf(dataset, false), provenance: " " }]).state, dataset.id).toBe("open");
    }
  });

  it("answer a hosted model as the card of each set does, with the sets that serve instead", () => {
    const rows = atlas.datasets.map((dataset) => {
      const { answer, because } = dataset.uses["hosted-model"];
      const gate = rightsOf([entryOf(dataset, true)]);
      const guarded = dataset.access === "agreement" || dataset.access === "credentialed";
      expect(gate.state, dataset.id).toBe(answer === "yes" && !guarded ? "met" : "open");
      if (gate.state === "open") {
        expect(gate.found[0]?.says).toContain(because);
        if (answer !== "conditions")
          for (const id of dataset.instead) {
            const label = atlas.datasets.find((one) => one.id === id)?.label ?? "nothing";
            expect(gate.found[0]?.advice, dataset.id).toContain(label);
          }
      }
      return { id: dataset.id, access: dataset.access, answer, state: gate.state };
    });
    const refused = rows.filter(({ state }) => state === "open");
    console.log(`${rows.length} sets, ${refused.length} of them not let through to a hosted model without more`);
    const guarded = rows.filter(({ access }) => access === "agreement" || access === "credentialed");
    expect(guarded.length).toBeGreaterThan(8);
    expect(guarded.every(({ state }) => state === "open")).toBe(true);
    // No words in a section open a door that the terms keep shut.
    const said = { data: "The hosted service of the provider kept nothing and the conditions were met." };
    for (const dataset of atlas.datasets) {
      const { answer } = dataset.uses["hosted-model"];
      const still = rightsOf([entryOf(dataset, true)], said).state;
      expect(still, dataset.id).toBe(answer === "no" || answer === "unknown" ? "open" : "met");
    }
  });

  it("believe the card of a set, not what an entry says of its access", () => {
    for (const dataset of atlas.datasets) {
      const access = dataset.access === "synthetic" ? "open" : "synthetic";
      expect(rightsOf([{ ...entryOf(dataset, false), access }]).state, dataset.id).toBe("open");
      expect(rightsOf([{ ...entryOf(dataset, true), access }]).state, dataset.id).toBe("open");
    }
  });

  it("let rows be shown only where the card allows it", () => {
    const rows = { data: "subject 1, 67, 1.2, 4\nsubject 2, 71, 0.9, 3\nsubject 3, 58, 1.1, 2" };
    for (const dataset of atlas.datasets) {
      const { answer } = dataset.uses["share-rows"];
      const guarded = dataset.access === "agreement" || dataset.access === "credentialed";
      const { state, found } = rightsOf([entryOf(dataset, false)], rows);
      expect(state, dataset.id).toBe(guarded || answer === "no" || answer === "unknown" ? "open" : "met");
      if (state === "open") expect(found[0]).toMatchObject({ section: "data", start: 0, end: rows.data.length });
    }
  });
});
