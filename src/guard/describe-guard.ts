import { guardRules } from "./find-identifiers.ts";
import { identifierClasses } from "./identifier.ts";
import type { IdentifierClass } from "./identifier.ts";
import { measuredRecall } from "./measured-recall.ts";
import type { MeasuredRecall } from "./measured-recall.ts";

/** What the guard is and how far it comes. */
export interface GuardDescription {
  readonly rules: { readonly count: number; readonly classes: readonly IdentifierClass[] };
  readonly recall: readonly MeasuredRecall[];
  /** What to say where nothing was found: that these rules found nothing, and how much they are known to find. */
  readonly says: string;
}

/** Describes the rules, the classes they look for and their measured recall, for every place that shows findings. */
export function describeGuard(): GuardDescription {
  return {
    rules: { count: guardRules().length, classes: identifierClasses },
    recall: measuredRecall,
    says: `Nothing was detected by these ${guardRules().length} rules. That is not proof that nobody can be found in the text. ${recallSentence()}`,
  };
}

/** Recall as a sentence a person can weigh. */
function recallSentence(): string {
  const parts = measuredRecall.map(
    ({ set, usedToBuild, found, of, on }) =>
      `${(Math.floor((found / of) * 1000) / 1000).toFixed(3)} of ${of} identifiers in ${set}${usedToBuild ? ", which the rules were built with" : ", set aside for measuring"} (${on})`,
  );
  return `Recall measured: ${parts.join("; ")}.`;
}
