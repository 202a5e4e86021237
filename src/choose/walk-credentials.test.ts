import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redFlagSchema } from "#src/atlas/index.ts";
import { aField, aSkill } from "#src/atlas/testing.ts";
import { aCredential, aDay, aQuestion, aRoute, aRule, someFacts, today } from "./testing.ts";
import type { CredentialQuestion } from "./credential-walk.ts";
import { walkCredentials } from "./walk-credentials.ts";

const record = { sources: ["S0-D1"], checkedOn: "2026-01-01" };
const yes = { answer: "yes", because: "The syllabus shows it." };

/** Everything that the five steps look for. */
const GOOD = {
  teaches: [{ skill: "sql", level: "working" }],
  sectors: ["hospital"],
  green: { "applied-projects": yes, "health-cases": yes },
};

function walk(credentials: readonly object[], question: Partial<CredentialQuestion> = {}, rest: object = {}) {
  return walkCredentials(aQuestion(question), aField({ credentials, ...rest }), today);
}

function verdictOf(rest: object, question: Partial<CredentialQuestion> = {}, field: object = {}) {
  return walk([aCredential("one", rest)], question, field)?.verdicts[0];
}

function aClaim(id: string, rest: object): object {
  return {
    ...record,
    id,
    label: `Figure ${id}`,
    topic: "programme",
    says: "What the programme asks for.",
    period: "2026",
    region: "not stated",
    population: "the programme",
    retrievedOn: "2026-01-01",
    verification: "unverified",
    ...rest,
  };
}

function anAdvice(id: string, rest: object): object {
  return {
    ...record,
    id,
    label: `Advice ${id}`,
    moment: "credentials",
    grade: "B",
    says: "Something about what a certificate is worth.",
    caution: "Few were studied.",
    ...rest,
  };
}

describe("walkCredentials", () => {
  it("knows no other roles", () => {
    expect(walk([], { role: "poet" })).toBeUndefined();
  });

  it("says take when every step is answered with yes", () => {
    const one = verdictOf(GOOD);
    expect(one?.verdict).toBe("take");
    expect(one?.steps.map(({ step, answer }) => [step, answer])).toEqual([
      [1, "yes"],
      [2, "yes"],
      [3, "yes"],
      [4, "yes"],
      [5, "yes"],
    ]);
  });

  it.each([
    ["a project", { green: { "health-cases": yes } }],
    ["health care", { green: { "applied-projects": yes } }],
    ["who asks for it", { sectors: [] }],
    ["what it teaches", { teaches: [] }],
  ])("asks where our sources do not say %s", (_what, rest) => {
    expect(verdictOf({ ...GOOD, ...rest })?.verdict).toBe("ask");
  });

  it.each([
    [
      "skip",
      "it teaches no health care",
      { green: { "applied-projects": yes, "health-cases": { answer: "no" } } },
    ],
    ["skip", "it closes no gap", { teaches: [{ skill: "machine-learning", level: "working" }] }],
    ["later", "it has no project", { green: { "health-cases": yes, "applied-projects": { answer: "no" } } }],
    ["later", "other sectors ask for it", { sectors: ["moon"] }],
    ["skip", "it is over", { offered: "no" }],
    ["skip", "it is closed to the person", { openTo: ["nurse"] }],
    [
      "ask",
      "eligibility is unknown",
      { routes: [aRoute("way", [aRule("ask", { kind: "ask", question: "?" })])] },
    ],
    [
      "take",
      "an examination has no project by its nature",
      { type: "board", green: { "health-cases": yes } },
    ],
    ["take", "a general course is general", { layer: "foundational", green: { "applied-projects": yes } }],
  ])("says %s where %s", (verdict, _why, rest) => {
    expect(verdictOf({ ...GOOD, ...rest })?.verdict).toBe(verdict);
  });

  it.each(redFlagSchema.options.map((flag) => [flag]))(
    "skips a programme that shows %s, and says it in a step",
    (flag) => {
      const one = verdictOf({ ...GOOD, red: { [flag]: { answer: "yes" } } });
      expect(one).toMatchObject({ verdict: "skip", red: [flag] });
      expect(one?.steps.map(({ because }) => because).join(" ")).toContain("Warning sign: it ");
    },
  );

  it("counts the flags that nobody has answered", () => {
    expect(verdictOf(GOOD)?.unknownFlags).toBe(13 - 2);
  });

  it("sends builders without the ground to a general course first", () => {
    const course = aCredential("course", {
      layer: "foundational",
      teaches: [
        { skill: "python", level: "basic" },
        { skill: "statistics", level: "basic" },
      ],
      sectors: ["hospital"],
      green: { "applied-projects": yes },
    });
    const answer = walk([aCredential("one", GOOD), course], { knowsBasics: false });
    expect(answer?.verdicts.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["course", "take"],
      ["one", "later"],
    ]);
    expect(answer?.advice).toEqual([
      "Take one general course in machine learning and data first. The rest builds on it.",
    ]);
  });

  it("tells somebody with three to stop collecting, and skips what they hold", () => {
    const answer = walk([aCredential("one", GOOD), aCredential("a", GOOD)], { held: ["a", "b", "c"] });
    expect(answer?.advice.join(" ")).toContain("Stop collecting");
    expect(answer?.verdicts.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["one", "later"],
      ["a", "skip"],
    ]);
  });

  it("closes what the role asks and is not shown, up to the level that both reach", () => {
    const role = { skill: "sql", level: "working", weight: 3, required: true };
    const [base] = aField().roles;
    const others = ["python", "statistics", "git"].map((skill) => ({ ...role, skill, level: "basic" }));
    const roles = [{ ...base, needs: [role, ...others] }];
    const skills = [
      aSkill("python"),
      aSkill("statistics"),
      aSkill("git"),
      aSkill("sql", { hours: { basic: 10, working: 30, proficient: 80 } }),
    ];
    const teaches = [
      { skill: "sql", level: "proficient" },
      { skill: "git", level: "basic" },
    ];
    const one = (shown: CredentialQuestion["shown"]) =>
      verdictOf({ ...GOOD, teaches }, { shown }, { roles, skills });
    expect(one([])?.closes.map(({ skill, hours }) => [skill, hours])).toEqual([
      ["sql", 30],
      ["git", 1],
    ]);
    expect(one([{ skill: "sql", level: "basic" }])?.gapHours).toBe(21);
    const less = verdictOf({ ...GOOD, teaches: [{ skill: "sql", level: "basic" }] }, {}, { roles, skills });
    expect(less?.gapHours).toBe(10);
    expect(
      one([
        { skill: "sql", level: "working" },
        { skill: "git", level: "basic" },
      ])?.verdict,
    ).toBe("skip");
  });

  it("gives rates only where the ledger holds hours and price, by the most they may be", () => {
    const claims = [
      aClaim("length", { from: 20, to: 40, unit: "hours" }),
      aClaim("weeks", { value: 8, unit: "weeks" }),
      aClaim("cost", { value: 500, currency: "USD", per: "once" }),
      aClaim("open", { from: 500, to: 900, openTop: true, currency: "USD" }),
    ];
    const rated = verdictOf({ ...GOOD, hours: "length", price: "cost" }, {}, { claims });
    expect(rated).toMatchObject({
      gapHours: 1,
      perHour: 0.03,
      perHundred: { currency: "USD", value: 0.2 },
      hoursClaim: "length",
      priceClaim: "cost",
    });
    const unrated = verdictOf({ ...GOOD, hours: "weeks", price: "open" }, {}, { claims });
    expect(unrated).toMatchObject({ hoursClaim: "weeks", priceClaim: "open" });
    expect(unrated).not.toHaveProperty("perHour");
    expect(unrated).not.toHaveProperty("perHundred");
    expect(verdictOf(GOOD)).not.toHaveProperty("hoursClaim");
  });

  it("says what it is worth only by advice with evidence about it; what holds at large stands apart", () => {
    const advice = [
      anAdvice("of-this", { about: ["credentials/one"], moment: "plan" }),
      anAdvice("at-large", {}),
      anAdvice("of-another", { about: ["credentials/two"] }),
      anAdvice("opinion", { grade: "D" }),
      anAdvice("elsewhere", { moment: "apply" }),
    ];
    expect(verdictOf(GOOD, {}, { advice })?.worth).toEqual(["of-this"]);
    expect(verdictOf(GOOD)?.worth).toEqual([]);
  });

  it("marks a record whose date has passed", () => {
    const atlas = aField({ credentials: [aCredential("one", GOOD)] });
    expect(walkCredentials(aQuestion(), atlas, aDay("2027-01-01"))?.verdicts[0]?.overdue).toBe(true);
  });

  it("lists every credential once, the best verdict first, and never takes what is unknown or closed", () => {
    const answers = fc.constantFrom("yes", "no", "unknown");
    const credentials = fc.array(
      fc.record({
        layer: fc.constantFrom("foundational", "healthcare", "advanced"),
        type: fc.constantFrom("course", "board", "certification"),
        offered: fc.constantFrom("yes", "announced", "no", "unknown"),
        openTo: fc.constantFrom(["nurse"], ["software-engineer"]),
        teaches: fc.constantFrom(
          [],
          [{ skill: "sql", level: "basic" }],
          [{ skill: "python", level: "basic" }],
        ),
        sectors: fc.constantFrom([], ["hospital"], ["moon"]),
        project: answers,
        health: answers,
        flag: answers,
      }),
      { maxLength: 6 },
    );
    const order = ["take", "ask", "later", "skip"];
    fc.assert(
      fc.property(credentials, fc.boolean(), fc.nat(4), (list, knowsBasics, heldCount) => {
        const made = list.map(({ project, health, flag, ...rest }, position) =>
          aCredential(`c-${position}`, {
            ...rest,
            green: { "applied-projects": { answer: project }, "health-cases": { answer: health } },
            red: { "promises-a-job": { answer: flag } },
          }),
        );
        const held = Array.from({ length: heldCount }, (_, position) => `other-${position}`);
        const verdicts = walk(made, { knowsBasics, held })?.verdicts ?? [];
        expect(verdicts.map(({ id }) => id).toSorted()).toEqual(
          list.map((_, position) => `c-${position}`).toSorted(),
        );
        const ranks = verdicts.map(({ verdict }) => order.indexOf(verdict));
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
        for (const { verdict, eligibility, red, steps } of verdicts.filter((one) => one.verdict === "take")) {
          expect([verdict, eligibility, red]).toEqual(["take", "open", []]);
          expect(steps.map(({ answer }) => answer).slice(3)).toEqual(["yes", "yes"]);
          expect(held.length).toBeLessThan(3);
        }
      }),
    );
  });

  it("asks nothing of who somebody is beyond what they state", () => {
    const nothing = walk([aCredential("one", GOOD)], { facts: someFacts() });
    expect(nothing?.verdicts[0]).toMatchObject({ eligibility: "ask", verdict: "ask" });
  });
});
