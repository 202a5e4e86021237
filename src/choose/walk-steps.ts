import type { Credential, RedFlag, Role, Sector, Skill } from "#src/atlas/index.ts";
import type { CredentialVerdict } from "./credential-walk.ts";
import { redFlagWords } from "./flag-words.ts";
import { listWords } from "./list-words.ts";

type Step = CredentialVerdict["steps"][number];
type StepAnswer = Pick<Step, "answer" | "because">;

/** Families whose work rests on models and data; the guides send these to one general course first (S0-G4, S0-G7). */
const GROUND_FIRST = ["builders", "data"];

/** Cores of the skill graph that are health care's own. */
const HEALTH_CORES: readonly Skill["core"][] = ["clinical", "data", "regulation"];

/** Skills that make the ground; a programme that teaches one of them can lay it. */
const GROUND_SKILLS = ["machine-learning", "deep-learning", "python", "inferential-statistics"];

const SILENCES: readonly RedFlag[] = [
  "silent-on-privacy",
  "silent-on-clinical-risk",
  "silent-on-regulation",
  "silent-on-validation",
];

/** What the five steps look at. */
export interface StepFacts {
  readonly credential: Credential;
  readonly role: Role;
  readonly knowsBasics: boolean;
  readonly skills: ReadonlyMap<string, Skill>;
  /** Kinds of employer in view: the one asked for, or those where the role is at home. */
  readonly sectors: readonly Sector[];
  readonly held: boolean;
  readonly closes: CredentialVerdict["closes"];
}

/** The guides' five steps (S0-G4) for one programme, in their order. What its record does not say is unknown. */
export function walkSteps(facts: StepFacts): CredentialVerdict["steps"] {
  return [
    { step: 1, asks: "Is the ground in machine learning and data held?", ...judgeGround(facts) },
    { step: 2, asks: "Does it teach health workflow, data types and risks?", ...judgeHealth(facts) },
    { step: 3, asks: "Is there a project or capstone you can show?", ...judgeProject(facts) },
    { step: 4, asks: "Is it respected in the sector in view?", ...judgeRespect(facts) },
    { step: 5, asks: "Does it make your lane clearer, or add noise?", ...judgeFocus(facts) },
  ];
}

/** Whether the ground has to come before anything else for this role. */
export function needsGround({ role, knowsBasics }: Pick<StepFacts, "role" | "knowsBasics">): boolean {
  return !knowsBasics && GROUND_FIRST.includes(role.category);
}

/** Whether a programme is of the general kind that lays the ground. */
export function laysGround({ layer, teaches }: Credential): boolean {
  return layer === "foundational" && teaches.some(({ skill }) => GROUND_SKILLS.includes(skill));
}

/** An examination proves what somebody knows and leaves no piece to show. */
export function isExamination({ type }: Credential): boolean {
  return type === "certification" || type === "board";
}

function judgeGround({ knowsBasics, role, credential }: StepFacts): StepAnswer {
  if (knowsBasics) return { answer: "yes", because: "You say that you hold it." };
  if (!needsGround({ role, knowsBasics }))
    return { answer: "no", because: "This role rests on it less: a short introduction beside it is enough." };
  return {
    answer: "no",
    because: laysGround(credential)
      ? "This is the general kind of course that lays it."
      : "One general course comes first.",
  };
}

function judgeHealth({ credential, skills }: StepFacts): StepAnswer {
  const silent = flagged(credential, SILENCES);
  if (silent.length > 0) return { answer: "no", because: sayFlags(silent) };
  const taught = credential.teaches.flatMap(({ skill }) => skills.get(skill) ?? []);
  const health = taught.filter(({ core }) => HEALTH_CORES.includes(core));
  const stated = credential.green["health-cases"];
  if (health.length > 0)
    return { answer: "yes", because: `It covers ${listWords(health.slice(0, 3).map(labelOf))}.` };
  if (stated?.answer === "yes")
    return { answer: "yes", because: stated.because ?? "It works on health cases." };
  if (stated?.answer === "no")
    return { answer: "no", because: stated.because ?? "It works on no health cases." };
  return { answer: "unknown", because: "Our sources do not say." };
}

function judgeProject({ credential }: StepFacts): StepAnswer {
  if (isExamination(credential))
    return { answer: "no", because: "An examination leaves no piece to show: bring one of your own." };
  const [none] = flagged(credential, ["no-project"]);
  if (none !== undefined) return { answer: "no", because: sayFlags([none]) };
  const stated = credential.green["applied-projects"];
  if (stated === undefined || stated.answer === "unknown")
    return { answer: "unknown", because: "Our sources do not say: ask for the syllabus." };
  const said = stated.answer === "yes" ? "It has applied projects." : "It has no applied projects.";
  return { answer: stated.answer, because: stated.because ?? said };
}

function judgeRespect({ credential, sectors }: StepFacts): StepAnswer {
  const flags = flagged(credential, ["promises-a-job", "vague-accreditation"]);
  if (flags.length > 0) return { answer: "no", because: sayFlags(flags) };
  if (credential.sectors.length === 0)
    return { answer: "unknown", because: "Our sources name no sector that asks for it." };
  const known = sectors.filter(({ id }) => credential.sectors.includes(id));
  return known.length > 0
    ? { answer: "yes", because: `It is known in: ${listWords(known.map(labelOf))}.` }
    : {
        answer: "no",
        because: `We know it from other sectors than ${listWords(sectors.map(labelOf), "or")}.`,
      };
}

function judgeFocus({ credential, closes, held }: StepFacts): StepAnswer {
  if (held) return { answer: "no", because: "You hold it or have begun it." };
  if (closes.length > 0)
    return {
      answer: "yes",
      because: `It brings you closer in ${listWords(closes.slice(0, 3).map(labelOf))}.`,
    };
  return credential.teaches.length === 0
    ? { answer: "unknown", because: "Our sources do not say what it teaches." }
    : { answer: "no", because: "It closes no gap of this role that is still open: it adds noise." };
}

function flagged({ red }: Credential, flags: readonly RedFlag[]): readonly RedFlag[] {
  return flags.filter((flag) => red[flag]?.answer === "yes");
}

function sayFlags(flags: readonly RedFlag[]): string {
  return `Warning sign: it ${listWords(flags.map((flag) => redFlagWords[flag]))}.`;
}

function labelOf({ label }: { readonly label: string }): string {
  return label;
}
