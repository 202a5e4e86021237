import { describe, expect, it } from "vitest";
import { fieldReading } from "../../tests/support/field.ts";
import { answerDatasetUse } from "./answer-dataset-use.ts";
import { drawPay } from "./draw-pay.ts";
import { markOccupation } from "./mark-occupation.ts";
import { openReference } from "./open-reference.ts";

const { atlas } = await fieldReading();
const reference = openReference(atlas);

const credentialed = atlas.datasets.filter(({ access }) => access === "credentialed").map(({ id }) => id);
/** Sets under PhysioNet's credentialed terms, whose notice of 2025 speaks of hosted models. */
const physionet = atlas.datasets.filter(({ uses }) =>
  uses["hosted-model"].sources.includes("physionet-llm-2025"),
);

describe("the answers of the field", () => {
  it.each(credentialed)("refuse %s to a hosted model, and offer open data", (id) => {
    const answer = answerDatasetUse(reference, id, "hosted-model");
    expect(answer?.answer).toBe("no");
    expect(answer?.sources).not.toEqual([]);
    expect(answer?.instead[0]?.answer).toBe("yes");
  });

  it("name the notice where the refusal rests on it", () => {
    expect(physionet.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["mimic-iii", "mimic-iv", "eicu-crd"]),
    );
    for (const { uses } of physionet) expect(uses["hosted-model"].because).toContain("notice");
  });

  it("draw every pay claim about a role once on its page, and no figure that is not the claim's", () => {
    for (const { id } of atlas.roles) {
      const bars = drawPay(reference, id)?.axes.flatMap((axis) => axis.bars) ?? [];
      expect(new Set(bars.map(({ claim }) => claim)).size).toBe(bars.length);
      for (const bar of bars) {
        const claim = atlas.claims.find((one) => one.id === bar.claim);
        const own = [claim?.from, claim?.to, claim?.value, claim?.interval?.from, claim?.interval?.to];
        const written = (bar.text.match(/\d[\d,.]*/g) ?? []).map((text) => Number(text.replaceAll(",", "")));
        expect(written).not.toEqual([]);
        for (const amount of written) expect(own).toContain(amount);
      }
    }
  });

  it("write no figure into an occupation that no source gives for the role itself", () => {
    for (const { id } of atlas.roles) {
      const roleBars =
        drawPay(reference, id)?.axes.flatMap(({ bars }) => bars.filter(({ fit }) => fit === "role")) ?? [];
      const marked = JSON.stringify(markOccupation(reference, id));
      expect(marked.includes("minValue")).toBe(
        roleBars.some(({ from, to }) => from !== undefined && to !== undefined),
      );
    }
  });
});
