import { expect, it } from "vitest";
import { verificationNames } from "#src/reference/claim-names.ts";
import { backgroundNames, forceNames, strengthNames } from "#src/reference/role-names.ts";
import { backgroundWords, forceWords, strengthWords, verificationWords } from "./words.ts";

it("says the same in forms as on the pages of the field", () => {
  expect(backgroundWords).toEqual(backgroundNames);
  expect(strengthWords).toEqual(strengthNames);
});

it("says the same within a sentence", () => {
  const within = Object.entries(verificationNames).map(([value, name]) => [value, name.toLowerCase()]);
  expect(verificationWords).toEqual(Object.fromEntries(within));
  expect(Object.keys(forceWords)).toEqual(Object.keys(forceNames));
});
