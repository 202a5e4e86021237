import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimProse } from "./claim-prose.ts";

const figuresIn = (words: string): readonly string[] =>
  claimProse({ id: "one" }, words, ["S0-D1"]).flatMap((run) => (run.kind === "figure" ? [run.text] : []));

describe("claimProse", () => {
  it.each([
    ["A list elsewhere says $45 to $60 an hour.", ["$45 to $60"]],
    ["Between 12 and 15 percent, of 30 % in all", ["12 and 15 percent", "30 %"]],
    ["EUR 300 million for 40 hospitals", ["EUR 300 million"]],
    ["Counted 1,700 postings in 2025", []],
  ])("sets the figures of %j as figures of its entry", (words, figures) => {
    expect(figuresIn(words)).toEqual(figures);
  });

  it("sets a day as a day", () => {
    expect(claimProse({ id: "one" }, "Seen on 2026-08-31.", ["S0-D1"])).toContainEqual({
      kind: "day",
      date: "2026-08-31",
      sources: ["S0-D1"],
    });
  });

  it("changes no word", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("about ", "$4", "12", " percent", " to ", "2026-01-02", ". ")),
        (parts) => {
          const words = parts.join("");
          const written = claimProse({ id: "one" }, words, []).map((run) => {
            if (run.kind === "day") return run.date;
            return "text" in run ? run.text : "";
          });
          expect(written.join("")).toBe(words);
        },
      ),
    );
  });
});
