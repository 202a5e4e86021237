import type { Atlas, Skill, SkillLevel, Unit } from "#src/atlas/index.ts";
import type { Gap, GapReport } from "#src/match/index.ts";
import { orderOfLearning } from "./learning-order.ts";
import type { LearningStep } from "./learning-order.ts";
import { minutesOf, spreadOf } from "./planned-work.ts";
import type { PlannedWork } from "./planned-work.ts";
import { levelBelow, rankOf } from "./skill-steps.ts";
import { VALUE_OF_GAP } from "./value-work.ts";

/** A skill practised by work that is planned anyway, and for how many hours. */
export interface Practice {
  readonly skill: string;
  readonly level: SkillLevel;
  readonly hours: number;
}

// Less than this is no session of its own: the other work has practised the rest (project's own judgement).
const LEAST_HOURS = 1;
// Longer exercises are cut, so that a week of few hours can finish something (project's own judgement). Minutes.
const LONGEST_STRETCH = 360;
// More than anybody can do in 13 weeks need not be weighed; the rest is said to be left for later.
const MOST_WORKS = 120;
const AFTER_ALL_THIS = "It comes after all that is weighed for these 13 weeks.";
const ONLY_PRACTICE = "Only the work itself, under supervision, brings you there.";
const BLOCKING_COUNTS = 2;
// Titles stand in calendars and lists. Letters.
const SHORTEST_TITLE = 35;
const LONGEST_TITLE = 75;
// Words after which a reader waits for more.
const LEADS_ON =
  /[\s,]+(?:a|an|the|of|with|on|for|among|where|and|or|to|in|into|by|as|at|from|that|which|who|when|how|its|their|your|public|before|after|against)$/i;
const VALUE_OF_GROUND = 0.5;

/** What is to be learned: what is weighed for these 13 weeks, and the steps that come after all of it. */
export interface Learning {
  readonly works: readonly PlannedWork[];
  readonly later: readonly { readonly id: string; readonly title: string; readonly because: string }[];
}

/**
 * What the gaps ask to be learned, as exercises in the order to do them. Hours that other planned work practises a
 * skill are taken off. Steps that only practice under supervision reaches give no work and say so.
 */
export function learningWork(
  gaps: GapReport,
  atlas: Pick<Atlas, "skills" | "units">,
  practised: readonly Practice[],
): Learning {
  const units = new Map(atlas.units.map((unit) => [unit.skill, unit]));
  const works: PlannedWork[] = [];
  const later: { id: string; title: string; because: string }[] = [];
  // The last work of each step that is planned, for what comes after it.
  const ends = new Map<string, string>();
  for (const step of orderOfLearning(gaps, atlas)) {
    const unit = units.get(step.skill.id);
    const title = `${step.skill.label}: ${step.level} level`;
    if (unit?.route === "practice" && !unit.steps.some(({ level }) => level === step.level)) {
      later.push({ id: stepId(step.skill.id, step.level), title, because: unit.because ?? ONLY_PRACTICE });
      continue;
    }
    if (works.length >= MOST_WORKS) {
      later.push({ id: stepId(step.skill.id, step.level), title, because: AFTER_ALL_THIS });
      continue;
    }
    const hours = hoursLeft(step, practised);
    if (hours < LEAST_HOURS) continue;
    const stretches = worksOf(step, hours, unit, waitsFor(step, ends));
    ends.set(stepId(step.skill.id, step.level), stretches.at(-1)?.id ?? "");
    works.push(...stretches);
  }
  return { works, later };
}

/** The id under which a level of a skill is learned. */
function stepId(skill: string, level: SkillLevel): string {
  return `learn-${skill}-${level}`;
}

function hoursLeft(step: LearningStep, practised: readonly Practice[]): number {
  const already = practised
    .filter(({ skill, level }) => skill === step.skill.id && rankOf(level) >= rankOf(step.level))
    .reduce((sum, { hours }) => sum + hours, 0);
  // Practice counts once, for the first level it still helps to reach.
  return step.hours - (step.round === 0 ? already : 0);
}

function waitsFor(
  { skill, level, round }: LearningStep,
  ends: ReadonlyMap<string, string>,
): readonly string[] {
  const below = levelBelow(level);
  const before = [
    ...(below === undefined ? [] : [stepId(skill.id, below)]),
    ...(round === 0 ? skill.prerequisites.map((id) => stepId(id, "basic")) : []),
  ];
  // Only what stands earlier in the order, so that skills that name each other cannot wait for ever.
  return before.flatMap((id) => {
    const end = ends.get(id);
    return end === undefined ? [] : [end];
  });
}

function worksOf(
  step: LearningStep,
  hours: number,
  unit: Unit | undefined,
  after: readonly string[],
): readonly PlannedWork[] {
  const { skill, level, gap, neededBy } = step;
  const own = unit?.steps.find((one) => one.level === level);
  const exercises = own?.exercises ?? [plainExercise(skill, level, gap)];
  const value = gap === undefined ? VALUE_OF_GROUND : valueOf(gap) / Math.max(1, step.of);
  const works: PlannedWork[] = [];
  exercises.forEach((exercise, place) => {
    const all = minutesOf(hours / exercises.length);
    const count = Math.ceil(all / LONGEST_STRETCH);
    for (let stretch = 1; stretch <= count; stretch += 1) {
      const before = works.at(-1)?.id;
      works.push({
        id: `${stepId(skill.id, level)}-e${place + 1}${count === 1 ? "" : `-s${stretch}`}`,
        kind: "learning",
        title: `${skill.label}: ${shortened(lowerFirst(exercise.do))}${count === 1 ? "" : `, step ${stretch} of ${count}`}`,
        what: exercise.do,
        minutes: shareOf(all, count, stretch),
        spread: spreadOf(own?.hours ?? { low: 0.7, likely: 1, high: 1.75 }),
        after: before === undefined ? after : [before],
        artefact: stretch === count ? exercise.artefact : undefined,
        artefactOfPart: `A page of notes on ${skill.label}: what works, what does not yet`,
        practises: [{ skill: skill.id, level }],
        yields: stretch === count ? "artefact" : undefined,
        carries: [],
        cost: exercise.cost,
        megabytes: stretch === 1 ? exercise.megabytes : 0,
        offline: exercise.offline,
        grade: "C",
        ifThen: startOf(skill),
        because: gap?.why ?? `${neededBy ?? "The lane"} builds on it.`,
        block: undefined,
        record: unit === undefined ? `skills/${skill.id}` : `units/${unit.id}`,
        strand: `study-${skill.core}`,
        value: value / exercises.length / count,
        required: false,
        window: { first: 0, last: 12 },
      });
    }
  });
  return works;
}

/** What a gap is worth when it is closed: its weight, more when it keeps the person out. */
function valueOf({ weight, blocking }: Gap): number {
  return VALUE_OF_GAP * weight * (blocking ? BLOCKING_COUNTS : 1);
}

function shareOf(minutes: number, count: number, place: number): number {
  const whole = Math.floor(minutes / count / 5) * 5;
  return place === count ? minutes - whole * (count - 1) : whole;
}

/** For a skill without a unit: its own proof, or a first worked example. */
function plainExercise(skill: Skill, level: SkillLevel, gap: Gap | undefined) {
  const reached = gap?.level === level;
  return {
    do:
      level === "basic"
        ? "learn the basics and work one example"
        : `reach ${level} level on a piece of your own`,
    artefact: reached ? gap.proof : `A worked example on ${skill.label}`,
    cost: "free" as const,
    megabytes: 0,
    offline: false,
  };
}

function startOf({ label, kind, core }: Skill): string {
  const hands = ["language", "tool", "method", "standard"].includes(kind) && core !== "communication";
  return hands
    ? `If I sit down for ${label}, then I work through one example by hand before I read on.`
    : `If I have read a section on ${label}, then I close it and write down three points from memory.`;
}

function lowerFirst(words: string): string {
  // "FHIR", "SQL" and the like keep their capitals.
  const second = words.charAt(1);
  const kept = second !== second.toLowerCase();
  const text = kept ? words : words.charAt(0).toLowerCase() + words.slice(1);
  return text.replace(/\.$/, "");
}

/** A title is cut at a pause, or else at a word that can end it; the whole stands beside it. */
function shortened(words: string): string {
  if (words.length <= LONGEST_TITLE) return words;
  const pause = words.slice(SHORTEST_TITLE, LONGEST_TITLE).search(/[,;:(]/);
  const cut = pause < 0 ? words.lastIndexOf(" ", LONGEST_TITLE) : SHORTEST_TITLE + pause;
  let short = words.slice(0, cut).trimEnd();
  // An open bracket says nothing without its end.
  if (short.lastIndexOf("(") > short.lastIndexOf(")"))
    short = short.slice(0, short.lastIndexOf("(")).trimEnd();
  while (LEADS_ON.test(short)) short = short.replace(LEADS_ON, "");
  return `${short} …`;
}
