import { numberText } from "#src/figures/index.ts";
import { showDay } from "../../client/dates.ts";
import { Answer } from "../../design/answer.tsx";
import { SortTable } from "../../design/sort-table.tsx";
import type { SortColumn } from "../../design/sort-table.tsx";
import { useGuardRules } from "./use-guard.ts";
import type { GuardLook } from "./use-guard.ts";

type Recall = GuardLook["rules"]["recall"][number];

/** How many of the rules there are and how much they found of sets of marked text. */
export function RuleRecall() {
  const rules = useGuardRules();
  return (
    <Answer query={rules} what="what was measured" lines={6}>
      {({ count, recall }) => (
        <div className="stack">
          <p>
            {count} rules in plain code look for the eighteen classes that US law names for taking identifiers
            out of health data, and for their like in other countries. No model is asked. They see shapes,
            lists and the words beside them; what is told in other words they miss, so read the text yourself.
          </p>
          <SortTable
            caption="What was measured, set by set"
            columns={COLUMNS}
            rows={recall}
            keyOf={({ set }) => set}
          />
        </div>
      )}
    </Answer>
  );
}

const COLUMNS: readonly SortColumn<Recall>[] = [
  { label: "Set", by: ({ set }) => set, show: ({ set }) => set },
  {
    label: "Recall",
    by: ({ found, of }) => found / of,
    show: ({ found, of }) => (
      <span className="figures">
        {/* Rounded down: a recall is never flattered. */}
        {numberText(Math.floor((found / of) * 1000) / 1000, 3)} ({found} of {of})
      </span>
    ),
  },
  {
    label: "Texts without any, touched",
    by: ({ touched, clear }) => (clear === 0 ? undefined : touched / clear),
    show: ({ touched, clear }) => (
      <span className="figures">
        {touched} of {clear}
      </span>
    ),
  },
  {
    label: "Built with it",
    by: ({ usedToBuild }) => Number(usedToBuild),
    show: ({ usedToBuild }) => (usedToBuild ? "yes" : "no, set aside"),
  },
  { label: "Measured", by: ({ on }) => on, show: ({ on }) => showDay(on) },
];
