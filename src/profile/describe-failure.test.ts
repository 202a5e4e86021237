import { expect, it } from "vitest";
import { describeDocumentFailure } from "./describe-failure.ts";
import { documentFailureSchema } from "./document-text.ts";

it("says what happened and what to do, differently for each failure", () => {
  const described = documentFailureSchema.options.map(describeDocumentFailure);
  for (const { message, advice } of described) {
    expect(message).toMatch(/^\p{Lu}.+\.$/u);
    expect(advice).toMatch(/^\p{Lu}.+\.$/u);
  }
  expect(new Set(described.map(({ message }) => message)).size).toBe(described.length);
});
