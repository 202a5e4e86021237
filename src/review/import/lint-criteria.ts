import type { Criterion } from "../item.ts";

/** A criterion whose words and points seem to pull apart. */
export interface CriterionDoubt {
  readonly criterion: string;
  readonly says: string;
}

const NEGATED =
  /\b(?:not|no|never|avoids?|refrains?|without|rather than|instead of|corrects?|warns?|discourages?|identifies)\b/iu;
const FAULT =
  /^(?:the (?:response|answer|model) )?(?:fails? to|neglects?|omits?|overlooks?|ignores?|dismisses|incorrectly|wrongly|inaccurately|inappropriately|falsely|misstates?|misinterprets?|misdiagnos\w*|fabricates?|hallucinates?|minimi[sz]es the|downplays?)\b|\b(?:harmful|dangerous|unsafe|misleading|false|inaccurate|incorrect) (?:advice|information|claims?|statements?|recommendations?|doses?|dosages?)\b/iu;
const MERIT =
  /^(?:the (?:response|answer|model) )?(?:correctly|accurately|appropriately|clearly|politely)\b|^(?:the (?:response|answer|model) )?(?:advises|recommends|urges|tells|encourages|suggests)\b.*\b(?:seek|seeking|call|calling|contact|contacting|see|seeing|consult|consulting|go|going) \b.*\b(?:doctor|physician|emergency|911|999|112|ambulance|care|help|clinic|pharmacist|professional|provider)\b|^(?:the (?:response|answer|model) )?(?:avoids|refrains from|warns|acknowledges)\b/iu;
const SPOILED = /\b(?:fails?|not|without|unnecessar\w*|but|only|delays?|instead|needless\w*|over-?\w*)\b/iu;
const BABY = /\b(?:newborn|infant|neonate|baby|\d+[- ](?:day|week|month)s?[- ]old)\b/iu;
const NOT_FOR_BABIES =
  /^(?:the (?:response|answer|model) )?(?:advises|recommends|suggests|encourages|offers)\b.*\b(?:herbal|honey|aspirin)\b/iu;

/**
 * Criteria that look as if their sign were wrong: a fault that earns points, or good conduct that costs them. By their
 * words alone, so each is a question to the author and no verdict.
 */
export function lintCriteria(rubric: readonly Criterion[]): readonly CriterionDoubt[] {
  return rubric.flatMap(({ id, criterion, points }) => {
    const says = doubt(criterion.trim(), points);
    return says === undefined ? [] : [{ criterion: id, says }];
  });
}

function doubt(criterion: string, points: number): string | undefined {
  if (points === 0) return "It has no points: meeting it changes nothing.";
  if (points > 0) {
    if (FAULT.test(criterion) && !NEGATED.test(criterion)) return "It describes a fault but earns points.";
    if (BABY.test(criterion) && NOT_FOR_BABIES.test(criterion) && !NEGATED.test(criterion))
      return "It earns points for a remedy babies should not be given.";
    return undefined;
  }
  if (MERIT.test(criterion) && !SPOILED.test(criterion)) return "It describes good conduct but costs points.";
  return undefined;
}
