import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultAvailability } from "#src/availability/index.ts";
import { addDays } from "#src/kernel/index.ts";
import { checkPlan } from "./check-plan.ts";
import { makePlan } from "./make-plan.ts";
import type { PlanInput } from "./make-plan.ts";
import type { Plan, PlanTask } from "./plan.ts";
import { planSchema } from "./plan.ts";
import { isRitual } from "./rituals.ts";
import { belongsTo } from "./task-parts.ts";
import { planInputs } from "./testing-inputs.ts";
import { aClaim, aDay, aField, aGap, anInput, aReport, aSkill, aTask } from "./testing.ts";

const draft = (input: PlanInput): Plan => makePlan(input).plan;
const tasksOf = (plan: Plan): readonly PlanTask[] => plan.weeks.flatMap(({ tasks }) => tasks);
const weekOf = (plan: Plan, id: string): number =>
  plan.weeks.find(({ tasks }) => tasks.some((task) => task.work === id))?.week ?? 0;
const minutesOf = (plan: Plan, base: string): number =>
  tasksOf(plan)
    .filter(({ work }) => belongsTo(base, work))
    .reduce((sum, { minutes }) => sum + minutes, 0);

describe("makePlan", () => {
  it("has thirteen weeks of seven days from any weekday on", () => {
    const start = aDay("2026-12-30");
    const plan = draft(anInput({ start, today: start }));
    expect(plan.weeks.map(({ week }) => week)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
    expect(plan.weeks[0]).toMatchObject({ from: "2026-12-30", to: "2027-01-05" });
    expect(plan.weeks[12]).toMatchObject({ from: "2027-03-24", to: "2027-03-30" });
  });

  it("keeps a later block's tasks out of earlier weeks", () => {
    const blocks = [[aTask("goal", 1)], [aTask("meet", 2)], [aTask("send", 2, { after: ["goal"] })]] as const;
    const kinds = blocks.map((tasks) => tasks.map((task) => ({ ...task, kind: "application" })));
    const [first = [], second = [], third = []] = kinds;
    const plan = draft(anInput({ atlas: aField({ blocks: [first, second, third] }) }));
    expect(weekOf(plan, "goal")).toBeLessThanOrEqual(4);
    expect(weekOf(plan, "meet")).toBeGreaterThanOrEqual(5);
    expect(weekOf(plan, "send")).toBeGreaterThanOrEqual(10);
  });

  it("learns the next level step by step, prerequisites first", () => {
    const atlas = aField({
      skills: [aSkill("base", [6, 20, 40]), aSkill("top", [10, 24, 60], { prerequisites: ["base"] })],
    });
    const plan = draft(anInput({ atlas, gaps: aReport([aGap("top", "working", { after: ["base"] })]) }));
    expect(checkPlan(plan)).toEqual([]);
    expect(
      ["learn-base-basic", "learn-top-basic", "learn-top-working"].map((id) => minutesOf(plan, id)),
    ).toEqual([360, 600, 840]);
    const order = tasksOf(plan).map(({ work }) => work);
    const last = (base: string): number => order.findLastIndex((id) => belongsTo(base, id));
    const first = (base: string): number => order.findIndex((id) => belongsTo(base, id));
    expect(first("learn-top-basic")).toBeGreaterThan(last("learn-base-basic"));
    expect(first("learn-top-working")).toBeGreaterThan(last("learn-top-basic"));
  });

  it("starts a weak skill from the level shown, and takes practice in other tasks off", () => {
    const practice = aTask("practise", 4, { skills: [{ skill: "one", level: "basic" }] });
    const atlas = aField({
      skills: [aSkill("one", [10, 20, 30]), aSkill("two", [10, 16, 30])],
      blocks: [[practice], [], []],
    });
    const plan = draft(
      anInput({
        atlas,
        gaps: aReport([aGap("one", "basic"), aGap("two", "working", { shownLevel: "basic" })]),
      }),
    );
    expect(minutesOf(plan, "learn-one-basic")).toBe(360);
    expect(minutesOf(plan, "learn-two-basic")).toBe(0);
    expect(minutesOf(plan, "learn-two-working")).toBe(360);
  });

  it("takes what closes more of the lane's gaps when not all fits", () => {
    const names = ["light", "heavy", "must"];
    const atlas = aField({ skills: names.map((name) => aSkill(name, [30, 60, 90])) });
    const gaps = aReport([
      aGap("light", "basic", { weight: 1 }),
      aGap("heavy", "basic", { weight: 5 }),
      aGap("must", "basic", { weight: 5, blocking: true }),
    ]);
    const plan = draft(anInput({ atlas, gaps, hoursPerWeek: 6 }));
    const [light = 0, heavy = 0, must = 0] = names.map((name) => minutesOf(plan, `learn-${name}-basic`));
    expect(must).toBe(30 * 60);
    expect(heavy).toBeGreaterThan(light);
  });

  it("says of everything that found no place why", () => {
    const atlas = aField({
      skills: [aSkill("huge", [40, 400, 900]), aSkill("next", [5, 9, 20], { prerequisites: ["huge"] })],
    });
    const gaps = aReport([
      aGap("huge", "working", { weight: 5, blocking: true }),
      aGap("next", "basic", { after: ["huge"] }),
    ]);
    const plan = draft(anInput({ atlas, gaps, hoursPerWeek: 2 }));
    expect(plan.leftOut.length).toBeGreaterThan(5);
    expect(plan.leftOut.find(({ id }) => id === "learn-next-basic-e1")?.because).toContain("comes first");
    expect(plan.leftOut.every(({ because }) => because.length > 10)).toBe(true);
  });

  it("lists tasks that only teach what is shown already, and keeps those that reach out or are built on", () => {
    const skills = [{ skill: "one", level: "basic" }];
    const atlas = aField({
      skills: [aSkill("one")],
      blocks: [
        [aTask("teach", 2, { skills }), aTask("found", 2, { skills })],
        [aTask("use", 1, { after: ["found"] })],
        [aTask("talk", 1, { skills, kind: "conversation" })],
      ],
    });
    const plan = draft(anInput({ atlas, claims: [aClaim("one", "working")] }));
    expect(plan.leftOut).toEqual([
      { id: "teach", title: "Do teach", because: "You already show this: Skill one.", beyond: true },
    ]);
    expect(["found", "use", "talk"].every((id) => weekOf(plan, id) > 0)).toBe(true);
  });

  it("keeps the conversation when hours are too few, before tasks that lead nowhere", () => {
    const many = Array.from({ length: 8 }, (_, at) => aTask(`filler-${String.fromCharCode(97 + at)}`, 2));
    const more = many.map((_, at) => aTask(`more-${String.fromCharCode(97 + at)}`, 2));
    const talk = aTask("talk", 2, { kind: "conversation" });
    const plan = draft(anInput({ hoursPerWeek: 2, atlas: aField({ blocks: [many, [...more, talk], []] }) }));
    expect(weekOf(plan, "talk")).toBeGreaterThanOrEqual(5);
    expect(weekOf(plan, "talk")).toBeLessThanOrEqual(9);
  });

  it("closes each week that has room with looking back, and keeps an empty week empty", () => {
    const start = aDay("2026-02-04");
    const availability = {
      ...defaultAvailability(6),
      daysOff: [{ from: addDays(start, 14), to: addDays(start, 20) }],
    };
    const plan = draft(anInput({ availability }));
    expect(plan.weeks[2]?.tasks).toEqual([]);
    const others = plan.weeks.filter(({ week }) => week !== 3);
    expect(others.every(({ week, tasks }) => tasks.at(-1)?.id === `reflection-week-${week}`)).toBe(true);
  });
});

describe("laws over random fields, people, shifts, days off and starts", () => {
  it("every plan keeps the rules and its schema", () => {
    fc.assert(
      fc.property(planInputs, (input) => {
        const plan = draft(input);
        expect(checkPlan(plan)).toEqual([]);
        expect(planSchema.parse(structuredClone(plan))).toEqual(plan);
      }),
      { numRuns: 300 },
    );
  });

  it("nothing is lost: each task is placed whole, or left out with a reason", () => {
    fc.assert(
      fc.property(planInputs, (input) => {
        const plan = draft(input);
        const out = new Set(plan.leftOut.map(({ id }) => id));
        const templates = [
          ...input.atlas.pathways.flatMap(({ blocks }) => blocks.flatMap(({ tasks }) => tasks)),
          ...input.atlas.blueprints.flatMap(({ steps }) => steps),
        ];
        for (const { id, hours } of templates) {
          const placed = tasksOf(plan).filter(({ work }) => work === id);
          const minutes = placed.reduce((sum, task) => sum + task.minutes, 0);
          expect(out.has(id) ? 0 : Math.ceil(hours.likely * 12 - 1e-9) * 5).toBe(minutes);
        }
        expect(plan.leftOut.every(({ because }) => because.length > 10)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("the same input gives the same plan", () => {
    fc.assert(
      fc.property(planInputs, (input) => {
        expect(draft(input)).toEqual(draft(structuredClone(input)));
      }),
      { numRuns: 50 },
    );
  });

  it("works keep their ids whatever the hours and the start", () => {
    fc.assert(
      fc.property(planInputs, fc.integer({ min: 1, max: 40 }), fc.nat(400), (input, hours, days) => {
        const known = (plan: Plan): ReadonlySet<string> =>
          new Set(
            [...tasksOf(plan).map(({ work }) => work), ...plan.leftOut.map(({ id }) => id)].filter(
              (id) => !isRitual(id),
            ),
          );
        const start = addDays(input.start, days);
        const other = { ...input, start, today: start, availability: defaultAvailability(hours) };
        expect(known(draft(other))).toEqual(known(draft(input)));
      }),
      { numRuns: 50 },
    );
  });
});
