import { describe, expect, it } from "vitest";
import { aCommonTask, aField, aPathway, aTask } from "#src/atlas/testing.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { describeRecord } from "./describe-record.ts";
import { openReference } from "./open-reference.ts";
import type { RecordPage } from "./record-page.ts";

const today = "2026-06-01" as CalendarDate;

function describeTask(rest: object): RecordPage {
  return pageOf({ tasks: [aCommonTask("try", rest)] }, "tasks/try");
}

function pageOf(field: object, ref: string): RecordPage {
  const page = describeRecord(openReference(aField(field)), ref, today);
  if (page === undefined) throw new Error(`no page of ${ref}`);
  return page;
}

function wordsOf(page: RecordPage, label: string): string {
  const value = page.facts.find((fact) => fact.label === label)?.value ?? [];
  return value.map((run) => ("text" in run ? run.text : run.kind)).join("");
}

describe("the page of a task", () => {
  it("shows the material word for word and line by line", () => {
    const material = 'score  worse\n9      yes\n\n  {\n    "a": 1\n  }\n';
    const [first] = describeTask({ material }).sections;
    expect(first).toMatchObject({ id: "material", blocks: [{ kind: "pre", text: material }] });
  });

  it("says what it takes: time as a range, money, data, network", () => {
    const page = describeTask({
      hours: { low: 1, likely: 2, high: 4 },
      cost: "paid",
      megabytes: 30,
      offline: true,
    });
    expect(wordsOf(page, "Time")).toBe("2 hours, between 1 and 4, by our estimate");
    expect(wordsOf(page, "Cost")).toContain("Costs money");
    expect(wordsOf(page, "To fetch")).toBe("At most 30 megabytes");
    expect(wordsOf(page, "Network")).toBe("Works without one");
  });

  it("names no range where there is none, and no data where nothing is fetched", () => {
    const page = describeTask({});
    expect(wordsOf(page, "Time")).toBe("1 hour, by our estimate");
    expect(page.facts.map(({ label }) => label)).not.toContain("To fetch");
  });

  it("counts in minutes below an hour", () => {
    const page = describeTask({ hours: { low: 0.5, likely: 0.75, high: 1.25 } });
    expect(wordsOf(page, "Time")).toBe("45 minutes, between 30 minutes and 1.25 hours, by our estimate");
  });

  it("leads to the credential and to what comes before", () => {
    const tasks = [
      aCommonTask("ask"),
      aCommonTask("try", { after: ["ask"], credential: "board", backgrounds: ["physician"] }),
    ];
    const page = pageOf({ tasks }, "tasks/try");
    expect(wordsOf(page, "Leads to")).toBe("Board");
    expect(wordsOf(page, "After")).toBe("Task ask");
  });
});

describe("the page of a pathway", () => {
  it("says of each phase when to go on, change and stop", () => {
    const phases = [
      {
        months: "0–3",
        goals: ["Learn"],
        go: ["Two pieces stand"],
        change: ["None is finished"],
        stop: ["You no longer want it"],
        sources: ["S0-D1"],
      },
    ];
    const pathway = { ...aPathway([[aTask("read"), aTask("try")]]), phases };
    const blocks = pageOf({ pathways: [pathway] }, "pathways/swe").sections.find(
      ({ id }) => id === "phases",
    )?.blocks;
    expect(blocks?.at(-1)).toMatchObject({
      kind: "table",
      rows: [
        {
          cells: [
            [{ text: "0–3" }],
            [{ text: "Two pieces stand." }],
            [{ text: "None is finished." }],
            [{ text: "You no longer want it." }],
          ],
        },
      ],
    });
  });
});
