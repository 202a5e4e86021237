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

const isGuarded = ({ access }: Dataset): boolean => access === "agreement" || access === "credentialed";

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
    const states = atlas.datasets.flatMap((dataset) => [
      rightsOf([{ ...entryOf(dataset, false), licence: "" }]).state,
      rightsOf([{ ...entryOf(dataset, false), provenance: " " }]).state,
    ]);
    expect(new Set(states)).toEqual(new Set(["open"]));
  });

  it("answer a hosted model as the card of each set does, with the sets that serve instead", () => {
    const rows = atlas.datasets.map((dataset) => {
      const { answer, because } = dataset.uses["hosted-model"];
      const gate = rightsOf([entryOf(dataset, true)]);
      const labels = dataset.instead.map((id) => atlas.datasets.find((one) => one.id === id)?.label ?? "nothing");
      const { says = "", advice = "" } = gate.found[0] ?? {};
      return { dataset, answer, because, state: gate.state, says, advice, labels, guarded: isGuarded(dataset) };
    });
    const refused = rows.filter(({ state }) => state === "open");
    console.log(`${rows.length} sets, ${refused.length} of them not let through to a hosted model without more`);
    expect(refused.map(({ dataset }) => dataset.id)).toEqual(
      rows.filter(({ answer, guarded }) => answer !== "yes" || guarded).map(({ dataset }) => dataset.id),
    );
    expect(rows.filter(({ guarded }) => guarded).length).toBeGreaterThan(8);
    for (const { says, because } of refused) expect(says).toContain(because);
    for (const { advice, labels } of refused.filter(({ answer }) => answer !== "conditions"))
      for (const label of labels) expect(advice).toContain(label);
    // No words in a section open a door that the terms keep shut.
    const said = { data: "The hosted service of the provider kept nothing and the conditions were met." };
    const shut = atlas.datasets.filter((dataset) => rightsOf([entryOf(dataset, true)], said).state === "open");
    expect(shut.map(({ id }) => id)).toEqual(
      rows.filter(({ answer }) => answer === "no" || answer === "unknown").map(({ dataset }) => dataset.id),
    );
  });

  it("believe the card of a set, not what an entry says of its access", () => {
    const states = atlas.datasets.flatMap((dataset) => {
      const access = dataset.access === "synthetic" ? "open" : "synthetic";
      return [false, true].map((hosted) => rightsOf([{ ...entryOf(dataset, hosted), access }]).state);
    });
    expect(new Set(states)).toEqual(new Set(["open"]));
  });

  it("let rows be shown only where the card allows it", () => {
    const rows = { data: "subject 1, 67, 1.2, 4\nsubject 2, 71, 0.9, 3\nsubject 3, 58, 1.1, 2" };
    const held = atlas.datasets.map((dataset) => ({ dataset, gate: rightsOf([entryOf(dataset, false)], rows) }));
    const kept = held.filter(({ gate }) => gate.state === "open");
    expect(kept.map(({ dataset }) => dataset.id)).toEqual(
      atlas.datasets
        .filter((dataset) => isGuarded(dataset) || ["no", "unknown"].includes(dataset.uses["share-rows"].answer))
        .map(({ id }) => id),
    );
    for (const { gate } of kept) expect(gate.found[0]).toMatchObject({ section: "data", start: 0, end: rows.data.length });
  });
});
