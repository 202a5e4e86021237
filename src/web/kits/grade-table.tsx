import { intervalText } from "#src/figures/index.ts";
import { DataRow, DataTable } from "../design/data-table.tsx";
import { focusWhenShown } from "../design/focus-when-shown.ts";
import { GateMark } from "../design/gate-mark.tsx";
import type { KitGrade } from "./use-kits.ts";

const ITEMS = ["Item", "State", "What was found"].map((label) => ({ label }));
const NUMBERS = ["Number", "Yours", "Baseline", "Best possible"].map((label) => ({ label }));
const STATES = { met: "met", open: "unmet", missing: "unknown" } as const;

interface GradeTableProps {
  readonly grade: KitGrade;
}

/** What the grader found: items, and your numbers beside the baseline and the best that the truth allows. */
export function GradeTable({ grade }: GradeTableProps) {
  const { problems, score, numbers, against, number } = grade;
  const names = [
    ...new Set([...Object.keys(numbers), ...Object.keys(against.baseline), ...Object.keys(against.best)]),
  ];
  return (
    <div className="stack">
      <h3 className="kit-name" tabIndex={-1} ref={focusWhenShown}>
        {score.met} of {score.of} items met, on draw {number}
      </h3>
      {problems.length > 0 && (
        <ul className="kit-list">
          {problems.map(({ code, says, file }) => (
            <li key={`${code} ${file ?? ""} ${says}`}>
              {file !== undefined && <code>{file}: </code>}
              {says}
            </li>
          ))}
        </ul>
      )}
      <DataTable caption="Items" columns={ITEMS}>
        {score.items.map(({ item, state, found, says }) => (
          <DataRow
            key={item.id}
            columns={ITEMS}
            cells={[
              item.title,
              <span key="state" className="stack-tight">
                <GateMark status={STATES[state]} />
                {state === "missing" && <span className="note">missing</span>}
              </span>,
              <span key="found">
                {found} {says}
              </span>,
            ]}
          />
        ))}
      </DataTable>
      {names.length > 0 && (
        <DataTable caption="Your numbers beside the baseline and the best possible" columns={NUMBERS}>
          {names.map((name) => (
            <DataRow
              key={name}
              columns={NUMBERS}
              cells={[
                sayName(name),
                ...[numbers[name], against.baseline[name], against.best[name]].map((answer) =>
                  answer === undefined ? "not given" : intervalText(answer, 3),
                ),
              ]}
            />
          ))}
        </DataTable>
      )}
    </div>
  );
}

/** `observedExpected` as “Observed expected”. */
function sayName(name: string): string {
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])|[-_]/gu, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
