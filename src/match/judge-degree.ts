import type { Gate } from "#src/atlas/index.ts";
import type { Education, Profile, Quote } from "#src/profile/index.ts";
import { compilePhraseMatcher, findPhrases } from "#src/skills/index.ts";
import type { PhraseMatcher } from "#src/skills/index.ts";
import type { Judgement } from "./gate-facts.ts";
import { fewQuotes } from "./quote-span.ts";
import { wordList } from "./word-list.ts";

type DegreeRule = Extract<Gate["rule"], { kind: "degree" }>;

const RANK: Readonly<Record<Education["level"], number>> = { other: 0, bachelor: 1, master: 2, doctorate: 3 };

const DEGREE_WORDS = {
  bachelor: "a bachelor's degree",
  master: "a master's degree",
  doctorate: "a doctorate",
} as const;

/** A sentence names this many of the fields that fit. */
const NAMED = 4;

const matchers = new WeakMap<DegreeRule, PhraseMatcher<string>>();

/**
 * Whether a finished degree of the level, in one of the fields, is shown. Silence about education leaves the gate
 * open. A degree still being studied for is not one yet: unmet where it is required, open where it is only usual.
 */
export function judgeDegree(rule: DegreeRule, force: Gate["force"], profile: Profile): Judgement {
  const asked = describe(rule);
  if (profile.education.length === 0) {
    return {
      status: "unknown",
      why: `Asks for ${asked}; your résumé says nothing about education.`,
      evidence: [],
    };
  }

  const highEnough = profile.education.filter(({ level }) => RANK[level] >= RANK[rule.level]);
  const fitting = highEnough.filter((education) => fieldFits(education, rule) === "yes");
  const finished = fitting.filter(({ ongoing }) => !ongoing);
  if (finished.length > 0)
    return { status: "met", why: `Asks for ${asked}; you have it.`, evidence: quotes(finished) };
  if (fitting.length > 0) {
    return {
      status: force === "required" ? "unmet" : "unknown",
      why: `Asks for ${asked}; you are still studying for yours.`,
      evidence: quotes(fitting),
    };
  }

  const unsaid = highEnough.filter(
    (education) => !education.ongoing && fieldFits(education, rule) === "unsaid",
  );
  if (unsaid.length > 0) {
    return {
      status: "unknown",
      why: `Asks for ${asked}; the field of yours is not said.`,
      evidence: quotes(unsaid),
    };
  }
  return {
    status: "unmet",
    why: `Asks for ${asked}; your résumé shows ${highEnough.length > 0 ? "another field" : "none at that level"}.`,
    evidence: quotes(profile.education),
  };
}

function fieldFits({ degree, field }: Education, rule: DegreeRule): "yes" | "no" | "unsaid" {
  if (rule.fields === undefined) return "yes";
  const words = [degree?.value, field?.value].filter((value) => value !== undefined).join(" ");
  if (findPhrases(words, matcherOf(rule)).length > 0) return "yes";
  return field === undefined && (degree === undefined || isBareDegree(degree.value)) ? "unsaid" : "no";
}

/** "BSc" or "Master of Science" names no field of its own; anything longer does. */
function isBareDegree(words: string): boolean {
  return /^\W*(\w{1,5}\W*|(bachelor|master|doctor)('s)?( degree)?( of (science|arts|philosophy))?\W*)$/iu.test(
    words,
  );
}

function matcherOf(rule: DegreeRule): PhraseMatcher<string> {
  const known = matchers.get(rule);
  if (known !== undefined) return known;
  const matcher = compilePhraseMatcher(
    (rule.fields ?? []).map((field) => ({ key: field, phrases: [field] })),
  );
  matchers.set(rule, matcher);
  return matcher;
}

function describe({ level, fields = [] }: DegreeRule): string {
  if (fields.length === 0) return DEGREE_WORDS[level];
  const named = fields.length > NAMED ? [...fields.slice(0, NAMED), "another fitting field"] : fields;
  return `${DEGREE_WORDS[level]} in ${wordList(named, "or")}`;
}

function quotes(education: readonly Education[]): Quote[] {
  return fewQuotes(
    education.flatMap(({ degree, field, institution }) => {
      const words = degree ?? field ?? institution;
      return words === undefined ? [] : [words.quote];
    }),
  );
}
