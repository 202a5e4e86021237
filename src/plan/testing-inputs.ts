import fc from "fast-check";
import { availabilitySchema } from "#src/availability/index.ts";
import type { Availability } from "#src/availability/index.ts";
import { addDays } from "#src/kernel/index.ts";
import type { PlanInput } from "./make-plan.ts";
import { aClaim, aDay, aField, aGap, anInput, aReport, aSkill, aTask } from "./testing.ts";

// Laws hold after few rounds of the search as after many.
const ROUNDS = 200;
const FIRST_START = aDay("2024-02-27");

const shift = fc.constantFrom("day" as const, "night" as const, "off" as const);

/** Rotas, days off, odd sittings and buffers; the weekly hours come from elsewhere. */
const times: fc.Arbitrary<Availability> = fc
  .record({
    cycle: fc.option(fc.array(shift, { minLength: 1, maxLength: 9 }), { nil: undefined }),
    off: fc.array(fc.record({ from: fc.nat(100), days: fc.nat(10) }), { maxLength: 3 }),
    sitting: fc.constantFrom({ least: 30, most: 30 }, { least: 30, most: 120 }, { least: 15, most: 60 }),
    buffer: fc.constantFrom(0, 0.1, 0.3),
  })
  .map(({ cycle, off, sitting, buffer }) =>
    availabilitySchema.parse({
      weekly: { kind: "hours", hours: 1 },
      ...(cycle === undefined ? {} : { rota: { cycle, from: FIRST_START } }),
      daysOff: off.map(({ from, days }) => ({
        from: addDays(FIRST_START, from),
        to: addDays(FIRST_START, from + days),
      })),
      sitting,
      buffer,
    }),
  );

const level = fc.constantFrom("basic" as const, "working" as const, "proficient" as const);
const hours = fc.integer({ min: 1, max: 48 }).map((quarters) => quarters / 4);

/** Fields with up to twelve skills in random order of need, random waits within pathway and piece, random gaps. */
export const planInputs: fc.Arbitrary<PlanInput> = fc
  .record({
    skills: fc.array(
      fc.record({ basic: hours, more: hours, before: fc.array(fc.nat(11), { maxLength: 3 }) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
    tasks: fc.array(
      fc.record({
        hours,
        artefact: fc.boolean(),
        before: fc.array(fc.nat(20), { maxLength: 2 }),
        skill: fc.nat(11),
        level,
        kind: fc.constantFrom("learning", "goal", "portfolio", "conversation", "application", "support"),
        parts: fc.subarray(["goals", "support", "proactivity"], { maxLength: 2 }),
      }),
      { minLength: 9, maxLength: 18 },
    ),
    gaps: fc.array(fc.record({ level, weight: fc.integer({ min: 1, max: 5 }), blocking: fc.boolean() }), {
      maxLength: 12,
    }),
    claims: fc.array(fc.record({ skill: fc.nat(11), level }), { maxLength: 6 }),
    hoursPerWeek: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.3, max: 40, noNaN: true })),
    startsAfter: fc.nat(4000),
    time: times,
  })
  .map(({ skills, tasks, gaps, claims, hoursPerWeek, startsAfter, time }) => {
    const name = (index: number): string => `skill-${String.fromCharCode(97 + index)}`;
    const taskName = (index: number): string => `task-${String.fromCharCode(97 + index)}`;
    const written = tasks.map((task, index) =>
      aTask(taskName(index), task.hours, {
        // The first third is the first block, and so on; the last six are steps of the piece.
        after: [
          ...new Set(
            task.before.filter(
              (other) => other < index && other < tasks.length - 6 === index < tasks.length - 6,
            ),
          ),
        ].map(taskName),
        skills: [{ skill: name(task.skill), level: task.level }],
        kind: task.kind,
        parts: task.parts,
        ...(task.artefact ? { artefact: "something", yields: "artefact" } : {}),
      }),
    );
    const third = Math.ceil((written.length - 6) / 3);
    const held = new Map(claims.map(({ skill, level: at }) => [name(skill), at]));
    const atlas = aField({
      skills: skills.map(({ basic, more, before }, index) =>
        aSkill(name(index), [basic, basic + more, basic + 2 * more], {
          prerequisites: [...new Set(before.filter((other) => other < skills.length && other !== index))].map(
            name,
          ),
        }),
      ),
      blocks: [written.slice(0, third), written.slice(third, 2 * third), written.slice(2 * third, -6)],
      steps: written.slice(-6),
    });
    return anInput({
      atlas,
      availability: { ...time, weekly: { kind: "hours", hours: hoursPerWeek } },
      rounds: ROUNDS,
      start: addDays(FIRST_START, startsAfter),
      today: addDays(FIRST_START, startsAfter),
      claims: claims.map(({ skill, level: at }) => aClaim(name(skill), at)),
      gaps: aReport(
        gaps.slice(0, skills.length).map((gap, index) => {
          const missing = atlas.skills[index]?.prerequisites.filter((id) => !held.has(id)) ?? [];
          return aGap(name(index), gap.level, { weight: gap.weight, blocking: gap.blocking, after: missing });
        }),
      ),
    });
  });
