import { describe, expect, it } from "vitest";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { findOverdue } from "./find-overdue.ts";
import { aField } from "./testing.ts";

const day = (text: string) => calendarDateSchema.parse(text);

describe("findOverdue", () => {
  // The one living record of the small field is a board that expires on 1 July 2026.
  it("takes a record as fresh on its last day, and as overdue the day after", () => {
    expect(findOverdue(aField(), day("2026-07-01"))).toEqual({ total: 1, overdue: [] });
    const { total, overdue } = findOverdue(aField(), day("2026-07-02"));
    expect(total).toBe(1);
    expect(overdue.map(({ ref, rule }) => [ref, rule])).toEqual([["credentials/board", undefined]]);
  });

  it("counts the gates of a role one by one, with the role they stand in", () => {
    const [role] = aField().roles;
    const gate = {
      id: "on-site",
      name: "On site",
      force: "usual",
      rule: { kind: "ask", question: "Would you live near?" },
      because: "The work is there.",
      sources: ["S0-D1"],
      checkedOn: "2026-01-01",
      expires: "2026-02-01",
    };
    const field = aField({ roles: [{ ...role, gates: [gate] }], credentials: [] });
    const { overdue } = findOverdue(field, day("2026-03-01"));
    expect(overdue).toEqual([
      {
        ref: "roles/ml-engineer",
        rule: "on-site",
        label: "On site",
        checkedOn: "2026-01-01",
        expires: "2026-02-01",
      },
    ]);
  });
});
