import { greenFlagSchema, redFlagSchema } from "#src/atlas/index.ts";
import type { Atlas, Credential, Role, Sector, Skill } from "#src/atlas/index.ts";
import { daysBetween } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { CredentialQuestion, CredentialVerdict, CredentialWalk } from "./credential-walk.ts";
import { gapsClosed, rateGaps } from "./gaps-closed.ts";
import { judgeEligibility } from "./judge-eligibility.ts";
import { isExamination, laysGround, needsGround, walkSteps } from "./walk-steps.ts";
import { worthAtLarge, worthOf } from "./worth-of.ts";

/** Beyond this many the guides say to stop collecting and build (S0-G12). */
const ENOUGH = 3;

const BEST_FIRST: readonly CredentialVerdict["verdict"][] = ["take", "ask", "later", "skip"];

interface Walk {
  readonly question: CredentialQuestion;
  readonly role: Role;
  readonly sectors: readonly Sector[];
  readonly skills: ReadonlyMap<string, Skill>;
  readonly atlas: Atlas;
  readonly today: CalendarDate;
}

/**
 * Every programme of the field through the five steps, for one role in view. What is unknown is asked, never assumed:
 * nothing is "take" while a step that matters is unknown. Nothing when the role is unknown.
 */
export function walkCredentials(
  question: CredentialQuestion,
  atlas: Atlas,
  today: CalendarDate,
): CredentialWalk | undefined {
  const role = atlas.roles.find(({ id }) => id === question.role);
  if (role === undefined) return undefined;
  const skills = new Map(atlas.skills.map((skill) => [skill.id, skill]));
  const walk = { question, role, sectors: sectorsInView(question, role, atlas), skills, atlas, today };
  return {
    version: 1,
    role: role.id,
    advice: adviseFirst(walk),
    worthAtLarge: worthAtLarge(atlas.advice),
    verdicts: atlas.credentials
      .map((credential) => judgeCredential(credential, walk))
      .toSorted(compareVerdicts),
  };
}

function judgeCredential(credential: Credential, walk: Walk): CredentialVerdict {
  const { question, role, sectors, skills, atlas, today } = walk;
  const closes = gapsClosed(credential, role, question.shown, skills);
  const gapHours = closes.reduce((sum, { hours }) => sum + hours, 0);
  const { verdict: eligibility, because } = judgeEligibility(credential, question.facts, atlas, today);
  const { knowsBasics } = question;
  const held = question.held.includes(credential.id);
  const steps = walkSteps({ credential, role, knowsBasics, skills, sectors, held, closes });
  const green = greenFlagSchema.options.filter((flag) => credential.green[flag]?.answer === "yes");
  const red = redFlagSchema.options.filter((flag) => credential.red[flag]?.answer === "yes");
  return {
    id: credential.id,
    label: credential.label,
    provider: credential.provider,
    verdict: red.length > 0 ? "skip" : decide(credential, eligibility, steps, walk),
    steps,
    eligibility,
    eligibilityBecause: because,
    green,
    red,
    unknownFlags: countUnknown(credential),
    closes,
    gapHours,
    ...rateGaps(credential, gapHours, atlas),
    worth: worthOf(credential.id, atlas.advice),
    sources: credential.sources,
    checkedOn: credential.checkedOn,
    overdue: daysBetween(credential.expires, today) > 0,
  };
}

function decide(
  credential: Credential,
  eligibility: CredentialVerdict["eligibility"],
  steps: CredentialVerdict["steps"],
  { question, role }: Walk,
): CredentialVerdict["verdict"] {
  const [, health, project, respect, focus] = steps.map(({ answer }) => answer);
  if (eligibility === "not-eligible" || eligibility === "not-offered") return "skip";
  if (focus === "no") return "skip";
  // A general course is meant to be general: only what comes after it must teach health care.
  const general = credential.layer === "foundational";
  if (health === "no" && !general) return "skip";
  if (question.held.length >= ENOUGH) return "later";
  if (needsGround({ role, knowsBasics: question.knowsBasics }) && !laysGround(credential)) return "later";
  // An examination has no project by its nature, which is no reason to wait.
  const projectMatters = isExamination(credential) ? "yes" : project;
  if (projectMatters === "no" || respect === "no") return "later";
  const asked = [general ? "yes" : health, projectMatters, respect, focus];
  return eligibility === "open" && asked.every((answer) => answer === "yes") ? "take" : "ask";
}

function countUnknown({ green, red }: Credential): number {
  return [
    ...greenFlagSchema.options.map((flag) => green[flag]?.answer),
    ...redFlagSchema.options.map((flag) => red[flag]?.answer),
  ].filter((answer) => answer === undefined || answer === "unknown").length;
}

function adviseFirst({ question, role }: Walk): string[] {
  return [
    ...(question.held.length >= ENOUGH
      ? ["You hold or have begun three or more. Stop collecting: finish a piece of work that shows them."]
      : []),
    ...(needsGround({ role, knowsBasics: question.knowsBasics })
      ? ["Take one general course in machine learning and data first. The rest builds on it."]
      : []),
  ];
}

/** The sector asked for; else those where the role is at home; else all of its sectors. */
function sectorsInView({ sector }: CredentialQuestion, role: Role, { sectors }: Atlas): readonly Sector[] {
  const asked = sectors.filter(({ id }) => id === sector);
  if (asked.length > 0) return asked;
  const strong = role.sectors.filter(({ strength }) => strength === "strong");
  const home = (strong.length > 0 ? strong : role.sectors).map((edge) => edge.sector);
  return sectors.filter(({ id }) => home.includes(id));
}

function compareVerdicts(one: CredentialVerdict, other: CredentialVerdict): number {
  return (
    BEST_FIRST.indexOf(one.verdict) - BEST_FIRST.indexOf(other.verdict) ||
    (other.perHour ?? 0) - (one.perHour ?? 0) ||
    other.gapHours - one.gapHours ||
    (one.label < other.label ? -1 : 1)
  );
}
