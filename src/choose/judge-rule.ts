import { backgroundWords } from "#src/atlas/index.ts";
import type { Background, Gate } from "#src/atlas/index.ts";
import { daysBetween } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { compilePhraseMatcher, findPhrases } from "#src/skills/index.ts";
import type { Eligibility, StatedFacts } from "./eligibility.ts";
import { countOf, listWords } from "./list-words.ts";

type RuleStanding = Eligibility["routes"][number]["rules"][number];
type Judgement = Pick<RuleStanding, "status" | "why">;
type RuleOf<K extends Gate["rule"]["kind"]> = Extract<Gate["rule"], { kind: K }>;

const DEGREES = {
  none: { rank: 0, words: "no degree" },
  bachelor: { rank: 1, words: "a bachelor's degree" },
  master: { rank: 2, words: "a master's degree" },
  doctorate: { rank: 3, words: "a doctorate" },
} as const;

/** A sentence names this many of the fields that fit. */
const FIELDS_NAMED = 4;

/** How one rule of a route stands for what somebody says of themselves. What nobody said is unknown, never unmet. */
export function judgeRule(gate: Gate, facts: StatedFacts, today: CalendarDate): RuleStanding {
  const { status, why } = judge(gate.rule, facts);
  return {
    id: gate.id,
    name: gate.name,
    status,
    why: status === "unmet" ? `${why} ${gate.because}` : why,
    sources: gate.sources,
    checkedOn: gate.checkedOn,
    expires: gate.expires,
    overdue: daysBetween(gate.expires, today) > 0,
  };
}

/** Everything a person says they are: a licence held is a background too. */
export function backgroundsOf({ backgrounds, licences }: StatedFacts): readonly Background[] {
  return [...new Set([...backgrounds, ...licences])];
}

function judge(rule: Gate["rule"], facts: StatedFacts): Judgement {
  switch (rule.kind) {
    case "licence":
      return judgeLicence(rule, facts);
    case "degree":
      return judgeDegree(rule, facts);
    case "years":
      return judgeYears(rule, facts);
    case "ask":
      return { status: "unknown", why: rule.question };
  }
}

function judgeLicence({ anyOf }: RuleOf<"licence">, facts: StatedFacts): Judgement {
  const who = listWords(anyOf.map(manyOf), "or");
  if (facts.licences.some((licence) => anyOf.includes(licence)))
    return { status: "met", why: `You hold a licence that counts: open to ${who}.` };
  const said = backgroundsOf(facts);
  if (said.length === 0)
    return { status: "unknown", why: `For licensed ${who}. You have not said whether you are one.` };
  if (said.some((background) => anyOf.includes(background)))
    return { status: "unknown", why: `For licensed ${who}. You name the profession and no licence.` };
  return { status: "unmet", why: `For ${who} only.` };
}

function judgeDegree(rule: RuleOf<"degree">, { degree, degreeField }: StatedFacts): Judgement {
  const asked = describeDegree(rule);
  if (degree === undefined) return { status: "unknown", why: `Asks for ${asked}. You have not said yours.` };
  if (DEGREES[degree].rank < DEGREES[rule.level].rank)
    return { status: "unmet", why: `Asks for ${asked}. You name ${DEGREES[degree].words}.` };
  if (rule.fields === undefined) return { status: "met", why: `Asks for ${asked}. You have it.` };
  if (degreeField === undefined || degreeField.trim() === "")
    return { status: "unknown", why: `Asks for ${asked}. You have not said the field of yours.` };
  return namesField(degreeField, rule.fields)
    ? { status: "met", why: `Asks for ${asked}. You have it.` }
    : { status: "unmet", why: `Asks for ${asked}. Yours is in another field.` };
}

function judgeYears({ atLeast, in: counted }: RuleOf<"years">, facts: StatedFacts): Judgement {
  const asked = `Asks for ${countOf(atLeast, "year")} of work${counted === undefined ? "" : ` as ${listWords(counted.map(manyOf), "or")}`}.`;
  if (facts.years === undefined) return { status: "unknown", why: `${asked} You have not said how many.` };
  const said = backgroundsOf(facts);
  if (facts.years < atLeast)
    return { status: "unmet", why: `${asked} You name ${countOf(facts.years, "year")}.` };
  if (counted === undefined || said.some((background) => counted.includes(background)))
    return { status: "met", why: `${asked} You name ${countOf(facts.years, "year")}.` };
  return said.length === 0
    ? { status: "unknown", why: `${asked} You have not said what yours were in.` }
    : { status: "unmet", why: `${asked} Yours were in other work.` };
}

function describeDegree({ level, fields = [] }: RuleOf<"degree">): string {
  if (fields.length === 0) return DEGREES[level].words;
  const named =
    fields.length > FIELDS_NAMED ? [...fields.slice(0, FIELDS_NAMED), "another fitting field"] : fields;
  return `${DEGREES[level].words} in ${listWords(named, "or")}`;
}

function namesField(words: string, fields: readonly string[]): boolean {
  const matcher = compilePhraseMatcher(fields.map((field) => ({ key: field, phrases: [field] })));
  return findPhrases(words, matcher).length > 0;
}

function manyOf(background: Background): string {
  return backgroundWords[background].many;
}
