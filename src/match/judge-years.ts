import type { Background, Gate } from "#src/atlas/index.ts";
import { overlaps } from "#src/kernel/index.ts";
import type { Position, Profile } from "#src/profile/index.ts";
import { manyOf } from "./background-words.ts";
import type { GateFacts, Judgement } from "./gate-facts.ts";
import { isDated, monthsWorked } from "./months-worked.ts";
import { fewQuotes } from "./quote-span.ts";
import { countOf, wordList } from "./word-list.ts";

type YearsRule = Extract<Gate["rule"], { kind: "years" }>;

const MONTHS_A_YEAR = 12;

/**
 * Whether enough years of work are shown, in the backgrounds that count. Open when work is named without dates,
 * or when nothing ties the person's background to a dated position; no positions at all means no years.
 */
export function judgeYears(rule: YearsRule, facts: GateFacts): Judgement {
  const { profile } = facts;
  const counting = positionsIn(rule.in, facts);
  const months = monthsWorked(counting, profile.importedOn);
  const evidence = fewQuotes(counting.flatMap(({ period }) => (period === undefined ? [] : [period.quote])));
  const asked = `Asks for ${countOf(rule.atLeast, "year")} of work${rule.in === undefined ? "" : ` as ${wordList(rule.in.map(manyOf), "or")}`}`;
  if (months >= rule.atLeast * MONTHS_A_YEAR) {
    return { status: "met", why: `${asked}; your dates show ${describe(months)}.`, evidence };
  }
  if (isOpen(rule, counting, facts)) {
    return {
      status: "unknown",
      why: `${asked}; your résumé does not date enough of yours to tell.`,
      evidence,
    };
  }
  return { status: "unmet", why: `${asked}; your dates show ${describe(months)}.`, evidence };
}

function isOpen(
  rule: YearsRule,
  counting: readonly Position[],
  { profile, backgrounds }: GateFacts,
): boolean {
  if (counting.some((position) => !isDated(position))) return true;
  const saysSo = rule.in?.some((background) => backgrounds.includes(background)) ?? false;
  const hasWords = profile.backgrounds.some(({ background }) => rule.in?.includes(background));
  // The person told us of this background themselves, so no dates can be tied to it.
  return saysSo && !hasWords;
}

function positionsIn(
  wanted: readonly Background[] | undefined,
  { profile, backgrounds }: GateFacts,
): Position[] {
  if (wanted === undefined) return profile.positions.filter(isPaid);
  const words = wordsFor(
    wanted.filter((background) => backgrounds.includes(background)),
    profile,
  );
  return profile.positions.filter(
    (position) => isPaid(position) && words.some((quote) => overlaps(quote, position.span)),
  );
}

function wordsFor(backgrounds: readonly Background[], profile: Profile) {
  return profile.backgrounds
    .filter(({ background }) => backgrounds.includes(background))
    .flatMap(({ evidence }) => evidence);
}

function isPaid({ kind }: Position): boolean {
  return kind !== "volunteering";
}

function describe(months: number): string {
  if (months < 1) return "none";
  const years = Math.floor(months / MONTHS_A_YEAR);
  return years >= 1 ? countOf(years, "year") : countOf(Math.floor(months), "month");
}
