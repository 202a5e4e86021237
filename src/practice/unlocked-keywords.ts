import type { ReviewKind } from "#src/review/index.ts";
import { keywordRules, titleRules } from "./keyword-rules.ts";
import type { KeywordRule } from "./keyword-rules.ts";

export interface ShownSoFar {
  /** Scored items of each kind, first attempts within scope. */
  readonly practised: Readonly<Partial<Record<ReviewKind, number>>>;
  /** Items finished in projects with a lead, of each kind. */
  readonly inProjects: Readonly<Partial<Record<ReviewKind, number>>>;
  /** Ids of skills a profile shows. */
  readonly skills: readonly string[];
  /** Ids of credentials that somebody has seen or checked, and that are current. */
  readonly credentials: readonly string[];
  /** Words the person states of themself. */
  readonly stated: readonly string[];
}

interface Keyword {
  readonly keyword: string;
  readonly unlocked: boolean;
  /** What unlocked it, or what would. */
  readonly says: string;
  /** Where items are counted. */
  readonly have?: number;
  readonly needed?: number;
}

/** Words a reviewer may put on a profile and search by, each with what shows it or what is missing. */
export function unlockedKeywords(shown: ShownSoFar): {
  readonly keywords: readonly Keyword[];
  readonly titles: readonly Keyword[];
} {
  const judge = (rule: KeywordRule): Keyword => judgeRule(rule, shown);
  return { keywords: keywordRules.map(judge), titles: titleRules.map(judge) };
}

function judgeRule(rule: KeywordRule, shown: ShownSoFar): Keyword {
  const { keyword, kind, taskKinds = [], atLeast } = rule;
  if (rule.skill !== undefined && shown.skills.includes(rule.skill))
    return { keyword, unlocked: true, says: "Your profile shows it." };
  if (kind === "profile") {
    const unlocked =
      (rule.credential !== undefined && holds(rule.credential, shown.credentials)) ||
      (rule.statedByPerson === true && shown.stated.includes(keyword));
    return { keyword, unlocked, says: unlocked ? "You have shown it." : rule.says };
  }
  const counts = kind === "practice" ? shown.practised : shown.inProjects;
  const have = taskKinds.reduce((sum, task) => sum + (counts[task] ?? 0), 0);
  const needed = atLeast ?? 1;
  return {
    keyword,
    unlocked: have >= needed,
    says: have >= needed ? `${have} scored items stand behind it.` : rule.says,
    have,
    needed,
  };
}

function holds(credential: string, held: readonly string[]): boolean {
  // "clinical" is any licence of a profession that sees patients.
  return credential === "clinical" ? held.length > 0 : held.includes(credential);
}
