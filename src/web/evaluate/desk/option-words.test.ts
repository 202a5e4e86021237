import { describe, expect, it } from "vitest";
import { inFieldWords } from "./option-words.ts";

describe("advice in the words of the form", () => {
  it.each([
    ["Name it with --score.", "Name it under “The model judged”."],
    ["Say it with --positive VALUE, as written.", "Say it under “The value that is the event”, as written."],
    ["say so with --declare synthetic.", "say so under “Every row is about somebody made up”."],
    ["for it name --time and --event.", "for it name “Follow-up time” and “Event at its end”."],
    ["Check it (--positive).", "Check it (“The value that is the event”)."],
    ["Nothing of an option -- here.", "Nothing of an option -- here."],
    ["Unknown --option stays.", "Unknown --option stays."],
  ])("%s", (advice, says) => {
    expect(inFieldWords(advice)).toBe(says);
  });
});
