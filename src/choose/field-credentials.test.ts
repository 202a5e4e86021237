import { describe, expect, it } from "vitest";
import { backgroundSchema } from "#src/atlas/index.ts";
import { fieldReading } from "../../tests/support/field.ts";
import { judgeEligibility } from "./judge-eligibility.ts";
import { aDay, aQuestion, someFacts } from "./testing.ts";
import { walkCredentials } from "./walk-credentials.ts";

const { atlas } = await fieldReading();
const today = aDay("2026-11-21");

function judge(id: string, facts: Parameters<typeof someFacts>[0]) {
  const credential = atlas.credentials.find((one) => one.id === id);
  if (credential === undefined) throw new Error(`no credential ${id}`);
  return judgeEligibility(credential, someFacts(facts), atlas, today);
}

describe("the credentials of the field", () => {
  it("keep the physicians' board from a nurse and name the nurses' certificate, never closed to a nurse", () => {
    const answer = judge("clinical-informatics-board", { backgrounds: ["nurse"], licences: ["nurse"] });
    expect(answer.verdict).toBe("not-eligible");
    expect(answer.because).toMatch(/^For physicians only\./);
    const nurses = answer.instead.find(({ id }) => id === "ancc-informatics-nursing");
    expect(["open", "ask"]).toContain(nurses?.verdict);
  });

  it("ask a physician about what a statement cannot show", () => {
    expect(judge("clinical-informatics-board", { licences: ["physician"] }).verdict).toBe("ask");
  });

  it.each(backgroundSchema.options)(
    "are each open, asked about or refused with a reason for %s",
    (background) => {
      for (const { id } of atlas.credentials) {
        const answer = judge(id, { backgrounds: [background], degree: "bachelor", years: 3 });
        expect(answer.because).toMatch(/\.$/);
        expect(answer.instead.map((one) => one.id)).not.toContain(id);
      }
    },
  );

  it.each(atlas.roles.map(({ id }) => id))("are all gone through for %s, none twice", (role) => {
    const walk = walkCredentials(aQuestion({ role }), atlas, today);
    expect(walk?.verdicts.map(({ id }) => id).toSorted()).toEqual(
      atlas.credentials.map(({ id }) => id).toSorted(),
    );
    for (const { steps } of walk?.verdicts ?? [])
      for (const { because } of steps) expect(because).toMatch(/[.?]$/);
  });
});
