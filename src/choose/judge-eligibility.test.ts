import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backgroundSchema } from "#src/atlas/index.ts";
import { aField } from "#src/atlas/testing.ts";
import type { StatedFacts } from "./eligibility.ts";
import { judgeEligibility } from "./judge-eligibility.ts";
import { aCredential, aDay, aRoute, aRule, someFacts, today } from "./testing.ts";

const physicians = aRule("licence", { kind: "licence", anyOf: ["physician"] });
const master = aRule("degree", { kind: "degree", level: "master", fields: ["informatics"] });
const fourYears = aRule("years", { kind: "years", atLeast: 4 });
const asked = aRule("asked", { kind: "ask", question: "Does the board accept you?" });

function judge(rest: object, facts: Partial<StatedFacts>, others: readonly object[] = [], on = today) {
  const atlas = aField({ credentials: [aCredential("wanted", rest), ...others] });
  const [credential] = atlas.credentials;
  if (credential === undefined) throw new Error("no credential");
  return judgeEligibility(credential, someFacts(facts), atlas, on);
}

const licences = ["physician", "nurse", "pharmacist", "allied-health"] as const;
const degrees = ["none", "bachelor", "master", "doctorate"] as const;
const facts = fc.record(
  {
    backgrounds: fc.uniqueArray(fc.constantFrom(...backgroundSchema.options), { maxLength: 3 }),
    licences: fc.uniqueArray(fc.constantFrom(...licences), { maxLength: 2 }),
    degree: fc.constantFrom(...degrees),
    degreeField: fc.constantFrom("informatics", "history"),
    years: fc.integer({ min: 0, max: 12 }),
  },
  { requiredKeys: ["backgrounds", "licences"] },
);
const rules = fc.uniqueArray(
  fc.constantFrom(
    physicians,
    master,
    fourYears,
    asked,
    aRule("nurses", { kind: "licence", anyOf: ["nurse", "pharmacist"] }),
    aRule("any-degree", { kind: "degree", level: "bachelor" }),
    aRule("years-in", { kind: "years", atLeast: 2, in: ["nurse", "manager"] }),
  ),
  { maxLength: 3 },
);
const routes = fc
  .array(fc.tuple(rules, fc.constantFrom("open", "closed", "unknown")), { maxLength: 3 })
  .map((list) => list.map(([held, status], position) => aRoute(`route-${position}`, held, status)));

describe("judgeEligibility", () => {
  it("closes a physicians' board to a nurse, names the rule, and says what is open instead", () => {
    const answer = judge(
      {
        routes: [aRoute("fellowship", [physicians, asked])],
        instead: ["maybe", "shut", "nursing", "nowhere"],
      },
      { backgrounds: ["nurse"], licences: ["nurse"] },
      [
        aCredential("maybe", { routes: [aRoute("way", [asked])] }),
        aCredential("shut", { openTo: ["manager"] }),
        aCredential("nursing", { openTo: ["nurse"] }),
      ],
    );
    expect(answer.verdict).toBe("not-eligible");
    expect(answer.because).toBe("For physicians only. The board says so.");
    expect(answer.instead.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["nursing", "open"],
      ["maybe", "ask"],
      ["shut", "not-eligible"],
    ]);
  });

  it.each([
    ["unknown", "a profession without its licence", { backgrounds: ["physician"] as const }],
    ["unknown", "nobody who said anything", {}],
    ["unmet", "another profession", { backgrounds: ["student"] as const }],
    ["unmet", "another licence", { licences: ["nurse"] as const }],
    ["met", "the licence", { licences: ["physician"] as const }],
  ])("holds a licence rule %s for %s", (status, _who, said) => {
    const answer = judge(
      { routes: [aRoute("way", [physicians])] },
      {
        backgrounds: [...("backgrounds" in said ? said.backgrounds : [])],
        licences: [...("licences" in said ? said.licences : [])],
      },
    );
    expect(answer.routes[0]?.rules[0]?.status).toBe(status);
  });

  it.each([
    ["unknown", {}],
    ["unmet", { degree: "bachelor", degreeField: "informatics" }],
    ["unknown", { degree: "master" }],
    ["unknown", { degree: "master", degreeField: " " }],
    ["unmet", { degree: "doctorate", degreeField: "history" }],
    ["met", { degree: "doctorate", degreeField: "Health Informatics" }],
  ] as const)("holds a degree rule %s for %s", (status, said) => {
    expect(judge({ routes: [aRoute("way", [master])] }, said).routes[0]?.rules[0]?.status).toBe(status);
  });

  it("counts years in the work that counts", () => {
    const route = aRoute("way", [aRule("years", { kind: "years", atLeast: 2, in: ["nurse"] })]);
    const status = (said: Partial<StatedFacts>) =>
      judge({ routes: [route] }, said).routes[0]?.rules[0]?.status;
    expect(status({})).toBe("unknown");
    expect(status({ years: 5 })).toBe("unknown");
    expect(status({ years: 5, backgrounds: ["student"] })).toBe("unmet");
    expect(status({ years: 5, backgrounds: ["nurse"] })).toBe("met");
    expect(status({ years: 1, backgrounds: ["nurse"] })).toBe("unmet");
  });

  it("is open when one way in is met, and hangs on what a met way does not ask", () => {
    const ways = [aRoute("long", [physicians]), aRoute("short", [fourYears])];
    const answer = judge({ routes: ways, instead: ["other"] }, { backgrounds: ["nurse"], years: 4 }, [
      aCredential("other"),
    ]);
    expect(answer).toMatchObject({ verdict: "open", because: "By short: every rule is met.", instead: [] });
  });

  it("asks where a way in may be closed, and says so", () => {
    const answer = judge({ routes: [aRoute("old", [fourYears], "unknown")] }, { years: 9 });
    expect(answer).toMatchObject({
      verdict: "ask",
      because: "By old: ask whether this way in is still open.",
    });
    expect(judge({ routes: [aRoute("old", [fourYears], "closed")] }, { years: 9 })).toMatchObject({
      verdict: "not-eligible",
      because: "Every way in that we know of is closed.",
    });
  });

  it("goes by whom it is open to when it has no ways in", () => {
    const rest = { openTo: ["nurse", "manager"] };
    expect(judge(rest, {}).verdict).toBe("ask");
    expect(judge(rest, { backgrounds: ["nurse"] }).verdict).toBe("open");
    expect(judge(rest, { licences: ["nurse"] }).verdict).toBe("open");
    expect(judge(rest, { backgrounds: ["student"] })).toMatchObject({
      verdict: "not-eligible",
      because: "For nurses and managers only.",
    });
  });

  it("is not offered when it is over, and only asked about while it is announced", () => {
    expect(judge({ offered: "no" }, { backgrounds: ["nurse"] }).verdict).toBe("not-offered");
    expect(judge({ offered: "announced" }, { backgrounds: ["nurse"] }).verdict).toBe("ask");
  });

  it("marks a rule whose date has passed, and no other", () => {
    const overdue = (on: string) =>
      judge({ routes: [aRoute("way", [fourYears])] }, {}, [], aDay(on)).routes[0]?.rules[0]?.overdue;
    expect(overdue("2026-07-01")).toBe(false);
    expect(overdue("2026-07-02")).toBe(true);
  });

  it("does not go round where two name each other", () => {
    const answer = judge({ openTo: ["manager"], instead: ["twin", "wanted"] }, { backgrounds: ["nurse"] }, [
      aCredential("twin", { openTo: ["manager"], instead: ["wanted"] }),
    ]);
    expect(answer.instead.map(({ id }) => id)).toEqual(["twin"]);
  });

  it("never turns from open to not eligible when a licence, a degree or years are added", () => {
    fc.assert(
      fc.property(
        routes,
        facts,
        fc.constantFrom(...licences),
        fc.constantFrom(...degrees),
        fc.nat(5),
        (ways, said, licence, degree, more) => {
          const before = judge({ routes: ways, openTo: ["nurse", "student"] }, said);
          const higher =
            said.degree === undefined || degrees.indexOf(degree) > degrees.indexOf(said.degree)
              ? degree
              : said.degree;
          const after = judge(
            { routes: ways, openTo: ["nurse", "student"] },
            {
              ...said,
              licences: [...new Set([...said.licences, licence])],
              degree: higher,
              years: (said.years ?? 0) + more,
            },
          );
          expect(before.verdict !== "open" || after.verdict === "open").toBe(true);
        },
      ),
    );
  });

  it("is open exactly when a way in is met, and asks only where something is unknown", () => {
    fc.assert(
      fc.property(routes, facts, (ways, said) => {
        const { verdict, routes: judged } = judge({ routes: ways }, said);
        if (judged.length === 0) return;
        expect(verdict === "open").toBe(judged.some((route) => route.verdict === "met"));
        expect(verdict === "not-eligible").toBe(judged.every((route) => route.verdict === "unmet"));
      }),
    );
  });
});
