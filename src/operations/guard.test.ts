import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkForIdentifiers } from "./guard.ts";
import type { RunPorts } from "./define-operation.ts";

/** The operation looks at nothing but its input. */
const check = async (input: Parameters<typeof checkForIdentifiers.run>[0]) =>
  checkForIdentifiers.output.parse(await checkForIdentifiers.run(input, {} as RunPorts));

describe("guard.check", () => {
  it("counts places in the unit asked for, so that the same words stand there", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom("🩺", "😀", " ", "a", "é") }),
        fc.constantFrom("utf-16" as const, "code-point" as const),
        async (before, offsets) => {
          const text = `${before} MRN AB-778812 📎 SSN 219-09-9999`;
          const { findings } = await check({ text, offsets });
          expect(findings.map((one) => one.text)).toEqual(["AB-778812", "219-09-9999"]);
          for (const { start, end, text: words } of findings) {
            const there =
              offsets === "utf-16" ? text.slice(start, end) : Array.from(text).slice(start, end).join("");
            expect(there).toBe(words);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("masks when asked, and says that more may be there", async () => {
    const answer = await check({ text: "MRN AB-778812, seen 3 May 2021", mask: true, declared: "synthetic" });
    expect(answer.masked).toBe("MRN [MEDICAL RECORD NUMBER], seen [DATE]");
    expect(answer.findings.map(({ firm, lowered, stops }) => [firm, lowered, stops])).toEqual([
      [true, false, true],
      [false, true, false],
    ]);
    expect(answer.says).toMatch(/There may be more/);
  });

  it("never says that nothing is there", async () => {
    const { says, findings, masked } = await check({ text: "Metformin 500 mg." });
    expect(findings).toEqual([]);
    expect(masked).toBeUndefined();
    expect(says).toMatch(/Nothing was detected by these \d+ rules\. That is not proof/);
  });
});
