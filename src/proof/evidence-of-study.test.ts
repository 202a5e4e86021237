import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aField } from "#src/atlas/testing.ts";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { gradeSchema } from "#src/profile/index.ts";
import type { CaseStudy } from "./case-study.ts";
import { evidenceOfStudy } from "./evidence-of-study.ts";
import { aFinishedStudy } from "./testing.ts";

const atlas = aField();
const on = calendarDateSchema.parse("2026-11-02");
const study = (change: Partial<CaseStudy>): CaseStudy =>
  aFinishedStudy("case-study", { skills: [{ skill: "python", level: "working" }], links: [], ...change });
const gradeOf = (change: Partial<CaseStudy>) => evidenceOfStudy(study(change), atlas)[0]?.grade;
const peer = { by: "Bo Other", role: "nurse", on, kind: "peer" as const, says: "Read and tried." };
const external = { ...peer, kind: "external" as const, at: "https://example.org/review" };

describe("the evidence of a piece", () => {
  it("is worth what can be looked at", () => {
    expect(gradeOf({})).toBe("said");
    expect(gradeOf({ links: [{ label: "Code", url: "https://example.org" }] })).toBe("artefact");
    expect(gradeOf({ publishedOn: on })).toBe("artefact");
    expect(gradeOf({ publishedOn: on, reviews: [peer] })).toBe("reviewed-artefact");
    expect(gradeOf({ publishedOn: on, reviews: [external] })).toBe("external");
  });

  it("is not raised by the author, by an empty review or by one nobody can see", () => {
    expect(gradeOf({ publishedOn: on, reviews: [{ ...external, by: "EXAMPLE Ada" }] })).toBe("artefact");
    expect(gradeOf({ publishedOn: on, reviews: [{ ...peer, says: " " }] })).toBe("artefact");
    const { at: _, ...unseen } = external;
    expect(gradeOf({ publishedOn: on, reviews: [unseen] })).toBe("reviewed-artefact");
    expect(gradeOf({ reviews: [external] })).toBe("said");
  });

  it("is never lowered by one more review", () => {
    const reviews = fc.array(
      fc.constantFrom<CaseStudy["reviews"][number]>(peer, external, { ...peer, by: "Ada Example" }),
    );
    fc.assert(
      fc.property(reviews, reviews, (some, more) => {
        const rank = (given: CaseStudy["reviews"]): number =>
          gradeSchema.options.indexOf(gradeOf({ publishedOn: on, reviews: given }) ?? "said");
        expect(rank([...some, ...more])).toBeGreaterThanOrEqual(rank(some));
      }),
    );
  });

  it("carries ids that one piece can replace", () => {
    expect(evidenceOfStudy(study({ publishedOn: on }), atlas)).toMatchObject([
      { id: "proof/s-case-study/python", skill: "python", level: "working", on },
    ]);
  });
});
