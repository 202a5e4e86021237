import { expect, it } from "vitest";
import { isDefined, rougeScores, spanAgreement, unsupportedNumbers } from "#src/statistics/index.ts";
import type { EntityScores, NotDefined, RougePair } from "#src/statistics/index.ts";
import { besideProject, hasCheck, readCheck, readJson } from "../../support/reference-checks.ts";
import { describeWith } from "../../support/describe-with.ts";

const spans = "29-span-deid";
const notes = "30-note-summary-rouge";

type Expected = Readonly<Record<string, number>>;

/** seqeval writes 0 where there is no share: what does not exist here is compared as 0 there. */
const asZero = (value: number | NotDefined): number => (typeof value === "number" ? value : 0);

describeWith(hasCheck("eval-checks", spans), "spans against the reference numbers", () => {
  it("gives every number of seqeval, nervaluate and the token counts", () => {
    const { expected, tolerance } = readCheck(spans);
    const { gold, pred } = readJson(besideProject("eval-checks", `${spans}.data.json`)) as { gold: string[][]; pred: string[][] };
    const sentences = gold.flatMap((sentence, place) => sentence.map(() => String(place)));
    const found = spanAgreement({ reference: gold.flat(), predicted: pred.flat(), sentences });
    if (!isDefined(found)) throw new Error("it is defined");

    const wanted: number[] = [];
    const given: number[] = [];
    const pair = (want: number, have: number) => {
      wanted.push(want);
      given.push(have);
    };
    const entity = (want: Expected, have: EntityScores) => {
      pair(want["precision"]!, asZero(have.precision));
      pair(want["recall"]!, asZero(have.recall));
      pair(want["f1-score"]!, asZero(have.f1));
      pair(want["support"]!, have.support);
    };
    pair(expected.seqeval.precision_micro, asZero(found.micro.precision));
    pair(expected.seqeval.recall_micro, asZero(found.micro.recall));
    pair(expected.seqeval.f1_micro, asZero(found.micro.f1));
    for (const [name, want] of Object.entries(expected.seqeval.report as Record<string, Expected>)) {
      const means = { "micro avg": found.micro, "macro avg": found.macro, "weighted avg": found.weighted };
      entity(want, means[name as keyof typeof means] ?? found.types.find(({ type }) => type === name)!);
    }
    for (const [name, want] of Object.entries(expected.nervaluate as Record<string, Expected>)) {
      const counts = found.schemas[name === "ent_type" ? "type" : (name as keyof typeof found.schemas)];
      for (const [field, number] of Object.entries(want)) pair(number, asZero(counts[field as Exclude<keyof typeof counts, "halfCredit">]));
    }
    const tokens = { tp: found.tokens.found, fn: found.tokens.leaked, fp: found.tokens.spurious, recall: found.tokens.recall.value, precision: found.tokens.precision.value };
    for (const [field, number] of Object.entries(expected.token_binary as Expected)) pair(number, tokens[field as keyof typeof tokens]!);
    pair(expected.leaked_entity_count, found.leakedEntities);

    console.log(`${spans}: ${wanted.length} numbers`);
    expect(given).toEqual(wanted.map((number) => expect.closeTo(number, 9) as number));
    expect(tolerance).toBe(1e-9);
    expect(found.tokens.leakRate.value).toBeCloseTo(2 / 13, 12);
  });
});

describeWith(hasCheck("eval-checks", notes), "notes against the reference numbers", () => {
  it("gives ROUGE of each pair, the means, and the unsupported numbers", () => {
    const { expected, words } = readCheck(notes);
    const references = words("reference");
    const candidates = words("automatic");
    const rouge = rougeScores({ references, candidates });
    const numbers = unsupportedNumbers({ notes: candidates, sources: references });
    if (!isDefined(rouge) || !isDefined(numbers)) throw new Error("both are defined");

    const wanted: number[] = [];
    const given: number[] = [];
    const compare = (want: Record<keyof RougePair, { p: number; r: number; f: number }>, have: (name: keyof RougePair) => readonly (number | null)[]) => {
      for (const [name, { p, r, f }] of Object.entries(want)) {
        wanted.push(p, r, f);
        given.push(...have(name as keyof RougePair).map((number) => number ?? Number.NaN));
      }
    };
    for (const [place, want] of expected.per_pair.entries())
      compare(want, (name) => {
        const { precision, recall, f1 } = rouge.pairs[place]![name];
        return [precision, recall, f1];
      });
    compare(expected.mean, (name) => {
      const { precision, recall, f1 } = rouge.mean[name];
      return [precision.value, recall.value, f1.value];
    });
    wanted.push(...expected.unsupported_numbers);
    given.push(...numbers.notes.map(({ unsupported }) => unsupported.length));

    console.log(`${notes}: ${wanted.length} numbers`);
    expect(given).toEqual(wanted.map((number) => expect.closeTo(number, 9) as number));
  });
});
