import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCsv } from "#src/reference/index.ts";
import { tabulateGithubIssues, tabulateTodoist } from "./tabulate-plan.ts";
import { anAvailability, aPlan, aPlanTask, aSitting } from "./testing-plan.ts";

const plan = aPlan({
  availability: anAvailability({ timeZone: "Europe/Paris" }),
  tasks: [
    [
      aPlanTask({
        id: "a",
        title: "* Ask @anna about mail@example.org",
        sittings: [aSitting("2026-02-03", { startsAt: "18:30", minutes: 45 })],
      }),
      aPlanTask({ id: "b", done: true }),
    ],
    [],
    [
      aPlanTask({
        id: "c",
        kind: "taster",
        artefact: "A page",
        sittings: [aSitting("2026-02-17"), aSitting("2026-02-18")],
      }),
    ],
  ],
});

/** Records by column, of every row. */
function recordsOf({ columns, rows }: ReturnType<typeof tabulateTodoist>) {
  return rows.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at]])));
}

describe("tabulateTodoist", () => {
  it("has the columns of a project template, in order", () => {
    expect(tabulateTodoist(plan).columns.join()).toBe(
      "TYPE,CONTENT,DESCRIPTION,PRIORITY,INDENT,AUTHOR,RESPONSIBLE,DATE,DATE_LANG,TIMEZONE,DURATION,DURATION_UNIT",
    );
  });

  it("writes each week with open tasks as a section, and its open tasks after it", () => {
    const records = recordsOf(tabulateTodoist(plan));
    expect(records.map((record) => [record["TYPE"], record["CONTENT"]])).toEqual([
      ["section", "Week 1: 2026-02-02 to 2026-02-08"],
      ["task", "Ask at anna about mail@example.org"],
      ["section", "Week 3: 2026-02-16 to 2026-02-22"],
      ["task", "Read one guideline"],
    ]);
    expect(records[1]).toMatchObject({
      PRIORITY: "4",
      INDENT: "1",
      DATE: "2026-02-03 18:30",
      DATE_LANG: "en",
      TIMEZONE: "Europe/Paris",
      DURATION: "45",
      DURATION_UNIT: "minute",
    });
    expect(records[3]).toMatchObject({ DATE: "2026-02-17", DURATION: "", DURATION_UNIT: "" });
  });
});

describe("tabulateGithubIssues", () => {
  it("writes each task as an issue with labels, closed when it is done", () => {
    const records = recordsOf(tabulateGithubIssues(plan));
    expect(tabulateGithubIssues(plan).columns).toEqual(["title", "body", "labels", "milestone", "state"]);
    expect(records.map(({ labels, state }) => [labels, state])).toEqual([
      ["week 01,learning,days 0-30", "open"],
      ["week 01,learning,days 0-30", "closed"],
      ["week 03,taster,days 0-30", "open"],
    ]);
    expect(records[2]?.["body"]?.split("\n")).toEqual([
      "Week 3: 2026-02-16 to 2026-02-22",
      "",
      "If it is Monday evening, then I open the guideline.",
      "To show: A page",
      "Why: It is what the others have read.",
      "Time: 1 h",
      "2026-02-17, 30 min",
      "2026-02-18, 30 min",
    ]);
  });
});

describe("tables of a plan as CSV", () => {
  it("reads back cell by cell, with no cell that a spreadsheet would run", () => {
    const texts = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(texts, texts, texts, (title, ifThen, because) => {
        const odd = aPlan({ tasks: [[aPlanTask({ title, ifThen, because, artefact: "=1+1" })]] });
        for (const { columns, rows } of [tabulateTodoist(odd), tabulateGithubIssues(odd)]) {
          const cells: readonly (readonly string[])[] = parse(writeCsv([columns, ...rows]), {
            record_delimiter: "\r\n",
          });
          expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
          const guarded = rows.map((row) =>
            row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)),
          );
          expect(cells).toEqual([columns, ...guarded]);
        }
      }),
    );
  });
});
