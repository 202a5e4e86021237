import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quote } from "#src/kernel/index.ts";
import { findWords, splitText } from "./split-text.ts";

const sentencesOf = (text: string) => splitText(text).sentences.map((span) => quote(text, span));
const wordsOf = (text: string) => findWords(text).map((span) => quote(text, span));

describe("splitText", () => {
  it.each([
    ["Dr. Lee saw you. Mr. Roy did not.", 2],
    ["Take 2.5 mg. twice a day.", 1],
    ["Take 5 mg. Then rest.", 2],
    ["It is 5mg. Then rest.", 2],
    ["See us at 9 a.m. and 5 p.m. Do not eat.", 2],
    ["Fruit, e.g. apples, i.e. fresh ones.", 1],
    ["Take vitamin D. It helps.", 2],
    ["J. Smith wrote it.", 1],
    ["Is it no. 5? No. It is no. 6.", 3],
    ["Playing ... games. Well... They rest.", 3],
    ["“Stop!” she said.", 1],
    ["Stop! Sit down. Breathe?", 3],
    ["It fell from 7.2 to 6.8. That is good.", 2],
    ["One sentence without a point", 1],
    ["", 0],
    ["—", 0],
  ])("finds in %j %i sentences", (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it("takes each item of a list for a sentence, without its mark", () => {
    expect(sentencesOf("Call us if:\n- you feel dizzy\n- your leg\n  swells\n1. Wait.\n2) Rest")).toEqual([
      "Call us if:",
      "you feel dizzy",
      "your leg\n  swells",
      "Wait.",
      "Rest",
    ]);
  });

  it("leaves titles out, and keeps a line that is all there is", () => {
    const text = "# Your medicine\n\nTaking metformin\n\nTake it with food.\n";
    expect(splitText(text).headings.map((span) => quote(text, span))).toEqual([
      "Your medicine",
      "Taking metformin",
    ]);
    expect(sentencesOf(text)).toEqual(["Take it with food."]);
    expect(sentencesOf("Once upon a time")).toHaveLength(1);
  });

  it("joins lines that were broken at a margin", () => {
    expect(sentencesOf("This line goes\non here. And this\none too.")).toHaveLength(2);
  });

  it("puts every word in at most one sentence, in order, inside the text", () => {
    const piece = fc.constantFrom(
      "Dr.",
      "mg.",
      "2.5",
      "word",
      "\n\n",
      "\n- ",
      "No.",
      "...",
      "!",
      "“",
      " ",
      "é",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(" ");
        const words = splitText(text).sentences.flatMap((sentence) => sentence.words);
        let last = 0;
        for (const { start, end } of words) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("findWords", () => {
  it("keeps together what is one word when said", () => {
    expect(wordsOf("It isn't a germ-filled cup, 1,500 or 120/80, at 9 a.m. – 50% mg/dL")).toEqual([
      "It",
      "isn't",
      "a",
      "germ-filled",
      "cup",
      "1,500",
      "or",
      "120/80",
      "at",
      "9",
      "a.m.",
      "50%",
      "mg",
      "dL",
    ]);
  });
});
