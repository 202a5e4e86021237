import { expect, it } from "vitest";
import { decodeText, readText } from "./read-text.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

it("letters are the same whichever common encoding they came in", () => {
  const words = "Élodie – naïve";
  const utf16 = Buffer.from(`\u{FEFF}${words}`, "utf16le");
  expect(decodeText(utf8(words))).toBe(words);
  expect(decodeText(utf16)).toBe(words);
  expect(decodeText(Uint8Array.from(utf16).map((_, at, all) => all[at ^ 1] ?? 0))).toBe(words);
  // Windows-1252 has the dash at 0x96.
  expect(decodeText(Uint8Array.from([0xc9, 0x6c, 0x6f, 0x64, 0x69, 0x65, 0x20, 0x96]))).toBe("Élodie –");
});

it("Markdown's marks become the line's look, and its words stay", () => {
  const source = [
    "# Ada Example",
    "**Charge nurse**",
    "- led *alarm* work with [Dr Who](https://example.org/who)",
    "| Nurse | 2020 |",
    "|---|---|",
    "snake_case_name and C# stay",
    "```",
  ].join("\n");
  const outcome = readText("markdown", utf8(source));
  const document = outcome.kind === "read" ? outcome.document : undefined;
  expect(document?.text.split("\n")).toEqual([
    "Ada Example",
    "Charge nurse",
    "led alarm work with Dr Who (https://example.org/who)",
    "Nurse\t2020",
    "snake_case_name and C# stay",
  ]);
  expect(document?.lines.map(({ heading, bold, bullet }) => [heading, bold, bullet]).slice(0, 3)).toEqual([
    [true, false, false],
    [false, true, false],
    [false, false, true],
  ]);
});

it("offsets point at the line's own words, over pages and strange characters", () => {
  const outcome = readText("text", utf8("Ada \u{1F469}\n\nNurse\f• of\u{A0}ﬁeld\u{0}\u{200B} work"));
  const document = outcome.kind === "read" ? outcome.document : undefined;
  expect(document?.text).toBe("Ada \u{1F469}\nNurse\n\nof field work");
  expect(document?.lines.map(({ start, end, page }) => [document.text.slice(start, end), page])).toEqual([
    ["Ada \u{1F469}", 1],
    ["Nurse", 1],
    ["of field work", 2],
  ]);
});
