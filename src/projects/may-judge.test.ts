import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reviewKindSchema, riskSchema, topicSchema } from "#src/review/index.ts";
import { mayJudge, rulesOf } from "./may-judge.ts";
import type { Subject } from "./may-judge.ts";
import { credentialStateSchema, professionSchema } from "./person.ts";
import { emptyBook } from "./fold-acts.ts";
import { aCredential, aDay, aRule } from "./testing.ts";

const today = aDay();
const some = <T>(values: readonly T[], least = 0) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: least, maxLength: 3 });
const places = fc.constantFrom("GB", "US-TX", "");
const profession = fc.constantFrom(...professionSchema.options.slice(0, 6));

const subject: fc.Arbitrary<Subject> = fc.record({
  task: fc.constantFrom(...reviewKindSchema.options),
  topics: some(topicSchema.options, 1),
  risk: fc.constantFrom(...riskSchema.options),
});
const rule = fc
  .record({
    professions: some(professionSchema.options.slice(0, 6), 1),
    tasks: some(reviewKindSchema.options),
    topics: some(topicSchema.options),
    upToRisk: fc.constantFrom(...riskSchema.options),
    credential: fc.constantFrom("self-declared", "document-seen", "primary-source-checked"),
    jurisdictions: fc.uniqueArray(places, { maxLength: 2 }),
  })
  .map(aRule);
const rules = fc.array(rule, { maxLength: 6 });
const credential = fc
  .record({
    profession,
    jurisdiction: places,
    state: fc.constantFrom(...credentialStateSchema.options),
    expires: fc.constantFrom("2026-11-20", "2026-11-21", "2027-01-01"),
  })
  .map(aCredential);
const credentials = fc.array(credential, { maxLength: 3 });

describe("leave to judge", () => {
  it("is denied without a rule and without a credential, and a project begins with neither", () => {
    fc.assert(
      fc.property(subject, rules, credentials, (item, policy, held) => {
        expect(mayJudge(item, held, [], today).allowed).toBe(false);
        expect(mayJudge(item, [], policy, today).allowed).toBe(false);
      }),
    );
    expect(rulesOf(emptyBook("p-1"))).toEqual([]);
  });

  it("is never lost by a rule or a credential more", () => {
    fc.assert(
      fc.property(subject, rules, rule, credentials, credential, (item, policy, more, held, another) => {
        fc.pre(mayJudge(item, held, policy, today).allowed);
        expect(mayJudge(item, held, [more, ...policy], today).allowed).toBe(true);
        expect(mayJudge(item, [another, ...held], policy, today).allowed).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("is never given by credentials that have lapsed or run out", () => {
    fc.assert(
      fc.property(subject, rules, credentials, (item, policy, held) => {
        const lapsed = held.map((one) => ({ ...one, state: "lapsed" as const }));
        expect(mayJudge(item, lapsed, policy, today).allowed).toBe(false);
        const over = held.map((one) => ({ ...one, expires: aDay("2026-11-20") }));
        expect(mayJudge(item, over, policy, today).allowed).toBe(false);
      }),
    );
  });

  it("needs a rule for each topic, and gives a reason for each that lacks one", () => {
    fc.assert(
      fc.property(subject, rules, credentials, (item, policy, held) => {
        const single = item.topics.map((topic) =>
          mayJudge({ ...item, topics: [topic] }, held, policy, today),
        );
        const all = mayJudge(item, held, policy, today);
        expect(all.allowed).toBe(single.every(({ allowed }) => allowed));
        const missing = single.filter(({ allowed }) => !allowed).flatMap(({ because }) => because);
        expect(all.allowed ? [] : all.because).toEqual(missing);
      }),
    );
  });

  it("shrinks with the risk of the item", () => {
    fc.assert(
      fc.property(subject, rules, credentials, (item, policy, held) => {
        fc.pre(mayJudge({ ...item, risk: "high" }, held, policy, today).allowed);
        expect(mayJudge({ ...item, risk: "low" }, held, policy, today).allowed).toBe(true);
      }),
    );
  });
});

const dosing: Subject = { task: "compare", topics: ["dosing"], risk: "high" };

describe("words for what is missing", () => {
  const says = (held: object[], policy: object[]) =>
    mayJudge(
      dosing,
      held.map((one) => aCredential({ ...one })),
      policy.map((one) => aRule({ ...one })),
      today,
    ).because;

  it("tell that no rule covers it", () => {
    expect(says([{}], [{ upToRisk: "moderate" }])).toEqual([
      "No rule of this project lets anybody judge compare items on dosing at high risk.",
    ]);
  });

  it("tell who may, when one's profession does not", () => {
    expect(says([{}], [{ professions: ["pharmacist", "physician"] }])).toEqual([
      "compare items on dosing at high risk need one of: pharmacist, physician.",
    ]);
  });

  it("tell how far a credential must have been looked into, and where it must be valid", () => {
    expect(says([{ state: "self-declared" }], [{ credential: "document-seen" }])).toEqual([
      "compare items on dosing at high risk need a credential that is document-seen.",
    ]);
    expect(says([{ jurisdiction: "US-TX" }], [{ jurisdictions: ["GB", "IE"] }])).toEqual([
      "compare items on dosing at high risk need a credential that is self-declared in GB or IE.",
    ]);
  });

  it("tell that the credential in question has lapsed, whatever else one holds", () => {
    const layperson = { id: "c2", profession: "layperson" };
    expect(says([{ expires: "2026-11-20" }, layperson], [{}])).toEqual([
      "compare items on dosing at high risk: the credential has lapsed.",
    ]);
  });
});

it("holds through the last day of a credential", () => {
  const last = aCredential({ expires: "2026-11-21" });
  expect(mayJudge(dosing, [last], [aRule()], today)).toEqual({
    allowed: true,
    because: ["Nurses explain such things every day."],
  });
});
