import fc from "fast-check";
import { expect, it } from "vitest";
import { statedFactsSchema } from "#src/choose/index.ts";
import { readFacts, readQuestion } from "./read-question.ts";

const word = fc.oneof(
  fc.string(),
  fc.constantFrom("nurse", "nurse.physician", "-1", "71", "12", "master", "NaN", "1e9"),
);

it("makes of any address facts that the server takes", () => {
  const keys = fc.constantFrom("who", "licences", "degree", "subject", "years", "role");
  fc.assert(
    fc.property(fc.dictionary(keys, word), (words) => {
      expect(statedFactsSchema.safeParse(readFacts(words)).success).toBe(true);
    }),
  );
});

it("asks nothing before a role is named", () => {
  expect(readQuestion({ who: "nurse" }, [])).toBeUndefined();
  expect(readQuestion({ who: "nurse", role: "clinical-informaticist" }, [])).toMatchObject({
    facts: { backgrounds: ["nurse"], licences: [] },
    knowsBasics: false,
  });
});
