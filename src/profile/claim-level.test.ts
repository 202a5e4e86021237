import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimLevel, LEVEL_RULE, levelWord, type LevelSign } from "./claim-level.ts";

const post = (months: number, word?: LevelSign["word"]): LevelSign => ({
  months: { first: 0, last: months - 1 },
  word,
});
const listed = (word?: LevelSign["word"]): LevelSign => ({ months: undefined, word });

describe("the level of a claim", () => {
  it("follows the months and places of the posts it stands in", () => {
    expect(claimLevel([listed()])).toBe("basic");
    expect(claimLevel([post(LEVEL_RULE.workingMonths - 1)])).toBe("basic");
    expect(claimLevel([post(LEVEL_RULE.workingMonths)])).toBe("working");
    expect(claimLevel([post(LEVEL_RULE.proficientMonths)])).toBe("working");
    expect(claimLevel([post(LEVEL_RULE.proficientMonths), listed()])).toBe("proficient");
  });

  it("is lifted one step by a strong word and held down by a weak one", () => {
    expect(claimLevel([listed("raises")])).toBe("working");
    expect(claimLevel([post(12, "raises")])).toBe("proficient");
    expect(claimLevel([post(120, "lowers"), listed("lowers")])).toBe("basic");
    expect(claimLevel([post(120), listed("lowers")])).toBe("working");
  });

  it("never falls when one more place is found", () => {
    const sign = fc.record({
      months: fc.option(fc.record({ first: fc.nat(200), last: fc.nat(400) }), { nil: undefined }),
      word: fc.constantFrom("raises" as const, "lowers" as const, undefined),
    });
    const rank = ["basic", "working", "proficient"];
    fc.assert(
      fc.property(fc.array(sign), sign, (signs, more) => {
        expect(rank.indexOf(claimLevel([...signs, more]))).toBeGreaterThanOrEqual(
          rank.indexOf(claimLevel(signs)),
        );
      }),
    );
  });
});

describe("the words beside a skill", () => {
  const word = (text: string) => {
    const start = text.indexOf("SQL");
    return levelWord(text, { start, end: start + 3 });
  };

  it.each([
    ["Expert: Python, SQL", "raises"],
    ["Advanced SQL", "raises"],
    ["SQL (advanced)", "raises"],
    ["SQL – expert", "raises"],
    ["basic SQL", "lowers"],
    ["Familiar with: Go, SQL", "lowers"],
    ["exposure to SQL", "lowers"],
    ["SQL (beginner)", "lowers"],
    ["expert in Go, SQL", undefined],
    ["basic Python and SQL", undefined],
    ["Advanced Go\nSQL", undefined],
    ["SQL", undefined],
  ])("%j", (text, expected) => {
    expect(word(text)).toBe(expected);
  });
});
