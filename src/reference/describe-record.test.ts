import { describe, expect, it } from "vitest";
import { aField } from "#src/atlas/testing.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { describeRecord } from "./describe-record.ts";
import { openReference } from "./open-reference.ts";
import type { Block, Inline, RecordPage } from "./record-page.ts";
import { aBoard, aClaim, anAdvice, anEmployer } from "./testing.ts";

const today = "2026-06-01" as CalendarDate;

function describeOne(ref: string, rest: object = {}, on = today): RecordPage {
  const page = describeRecord(openReference(aField(rest)), ref, on);
  if (page === undefined) throw new Error(`no page of ${ref}`);
  return page;
}

function factOf(page: RecordPage, label: string): readonly Inline[] {
  return page.facts.find((fact) => fact.label === label)?.value ?? [];
}

function blocksOf(page: RecordPage, id: string): readonly Block[] {
  return page.sections.find((section) => section.id === id)?.blocks ?? [];
}

describe("describeRecord", () => {
  it("has no page for what is no record", () => {
    const reference = openReference(aField());
    expect(describeRecord(reference, "roles/nobody", today)).toBeUndefined();
    expect(describeRecord(reference, "people/ml-engineer", today)).toBeUndefined();
  });

  it("turns overdue on the day after a record expires", () => {
    const board = (on: string) => describeOne("credentials/board", {}, on as CalendarDate).overdue;
    expect([board("2026-07-01"), board("2026-07-02")]).toEqual([false, true]);
  });

  it("is never overdue for a record without a life", () => {
    expect(describeOne("roles/ml-engineer", {}, "2999-01-01" as CalendarDate).overdue).toBe(false);
  });

  it("groups those who name a record by kind", () => {
    const page = describeOne("skills/python");
    expect(page.linkedFrom).toEqual([
      { kind: "roles", links: [{ ref: "roles/ml-engineer", text: "ML engineer" }] },
      { kind: "skills", links: [{ ref: "skills/machine-learning", text: "Skill machine-learning" }] },
    ]);
  });
});

describe("the page of a role", () => {
  it("puts what is required before what helps, and then what weighs more", () => {
    const [role] = aField().roles;
    const needs = [
      { skill: "git", level: "basic", weight: 5, required: false },
      { skill: "sql", level: "basic", weight: 2, required: true },
      { skill: "python", level: "working", weight: 4, required: true },
      { skill: "statistics", level: "basic", weight: 1, required: false },
    ];
    const [table] = blocksOf(describeOne("roles/ml-engineer", { roles: [{ ...role, needs }] }), "needs");
    const skills = table?.kind === "table" ? table.rows.map(({ cells }) => cells[0]?.[0]) : [];
    expect(skills).toMatchObject(
      ["python", "sql", "git", "statistics"].map((id) => ({ ref: `skills/${id}` })),
    );
  });

  it("names the first task of the pathway from its usual background as the first step", () => {
    expect(factOf(describeOne("roles/ml-engineer"), "First step")).toEqual([
      { kind: "link", ref: "pathways/swe", text: "Engineers" },
      { kind: "text", text: ": " },
      { kind: "text", text: "read (1 hour)" },
    ]);
  });

  it("names the best evidenced employers first, and at most twelve", () => {
    const employers = [
      ...Array.from({ length: 14 }, (_, position) => anEmployer(`plain-${position}`)),
      anEmployer("seen", { boards: [aBoard({ confidence: "high" })] }),
    ];
    const blocks = blocksOf(describeOne("roles/ml-engineer", { employers }), "employers");
    const [list] = blocks.flatMap((block) => (block.kind === "list" ? [block] : []));
    expect(list?.items).toHaveLength(12);
    expect(list?.items[0]?.inlines[0]).toMatchObject({ ref: "employers/seen" });
  });

  it("says so when no gate is known", () => {
    expect(blocksOf(describeOne("roles/ml-engineer"), "gates")).toMatchObject([
      { kind: "paragraph", inlines: [{ kind: "unknown" }] },
    ]);
  });
});

describe("the page of a credential", () => {
  const about = ["credentials/board"];

  it("says that no evidence was found where no study stands behind it", () => {
    const none = { kind: "paragraph", inlines: [{ kind: "unknown", text: "No evidence found." }] };
    expect(blocksOf(describeOne("credentials/board"), "advice")[0]).toEqual(none);
    const opinion = { advice: [anAdvice("opinion", { about })] };
    expect(blocksOf(describeOne("credentials/board", opinion), "advice")[0]).toEqual(none);
  });

  it("gives the study instead where there is one, once", () => {
    const advice = [anAdvice("study", { grade: "A", caution: "Few were studied.", about })];
    const page = describeOne("credentials/board", { advice });
    expect(page.sections.filter(({ id }) => id === "advice")).toHaveLength(1);
    expect(blocksOf(page, "advice")).toMatchObject([
      { kind: "list", items: [{ inlines: [{ kind: "grade", grade: "A" }, {}, { ref: "advice/study" }] }] },
    ]);
  });
});

describe("the page of advice", () => {
  it.each([
    ["C", /^Do the thing/],
    ["D", /^A guide's opinion: Do the thing/],
    ["X", /^A guide's opinion, contradicted by what we found: Do the thing/],
  ])("of grade %s is introduced as what it is", (grade, lead) => {
    const advice = [anAdvice("one", { grade, caution: "Not far." })];
    expect(describeOne("advice/one", { advice }).lead).toMatch(lead);
  });
});

describe("the page of an employer", () => {
  it("says what our sources do not: domain, region, board", () => {
    const page = describeOne("employers/one", { employers: [anEmployer("one", { domains: [] })] });
    for (const label of ["Domains", "Regions", "Job board"]) {
      expect(factOf(page, label)).toEqual([{ kind: "unknown", text: "Not in our sources" }]);
    }
  });
});

describe("the page of a claim", () => {
  it("links an entry that must be read with it from both sides", () => {
    const claims = [aClaim("one", { value: 5, unit: "postings", against: ["two"] }), aClaim("two")];
    for (const [ref, other] of [
      ["claims/one", "claims/two"],
      ["claims/two", "claims/one"],
    ] as const) {
      const [list] = blocksOf(describeOne(ref, { claims }), "against");
      const named = list?.kind === "list" ? list.items.map(({ inlines }) => inlines[0]) : [];
      expect(named).toMatchObject([{ kind: "link", ref: other }]);
    }
  });

  it("keeps every look, newest first", () => {
    const look = (on: string, found: string) => ({ on, verification: "stale", found, sources: ["S0-D1"] });
    const history = [look("2026-01-01", "An early look."), look("2026-03-01", "A late look.")];
    const [table] = blocksOf(
      describeOne("claims/one", { claims: [aClaim("one", { verification: "stale", history })] }),
      "history",
    );
    const days = table?.kind === "table" ? table.rows.map(({ cells }) => cells[0]?.[0]) : [];
    expect(days).toMatchObject([{ date: "2026-03-01" }, { date: "2026-01-01" }]);
  });
});

describe("the page of a bridge", () => {
  it("says that nobody has reviewed it until somebody has", () => {
    expect(factOf(describeOne("bridges/titration"), "Reviewed")).toMatchObject([{ kind: "unknown" }]);
  });
});
