import { useId, useState } from "react";
import type { PlanTask } from "#src/plan/index.ts";
import { showShortDay } from "../../client/dates.ts";
import { Answer } from "../../design/answer.tsx";
import { Button } from "../../design/button.tsx";
import { othersCanGiveWay, sayMakeRoom } from "../giving-way.ts";
import { usePlanDesk } from "../plan-desk.ts";
import { Planning } from "../planning.tsx";
import { sayRefusal } from "../plan-words.ts";
import { usePlaces } from "../use-plan.ts";
import { useMove } from "../use-move.ts";

interface MoveFormProps {
  readonly task: PlanTask;
  /** Where it stands, from 1. */
  readonly week: number;
}

/** The reasons against a week, which is named once. */
function sayWhyNot(week: number, refusals: readonly { readonly says: string }[]): string {
  const says = refusals.map((one) => one.says).join(" ");
  return says.startsWith(`Week ${week} `) ? says : `Week ${week}: ${says}`;
}

/** Puts a task into another week: the free ones and those where others can give way can be chosen, the rest say why not. */
export function MoveForm({ task, week }: MoveFormProps) {
  const { plan } = usePlanDesk();
  const places = usePlaces(plan.id, task.id);
  const [chosen, setChosen] = useState("");
  const { move, busy, making, error, refusals } = useMove();
  const field = useId();
  return (
    <Answer query={places} what="the weeks it can go to" lines={2}>
      {({ weeks }) => {
        const others = weeks.filter((one) => one.week !== week);
        const takes = others.filter((one) => one.refusals.length === 0 || othersCanGiveWay(one.refusals));
        const closed = others.filter(
          (one) => one.refusals.length > 0 && one.refusals.every(({ code }) => code !== "over"),
        );
        const full = takes.find((one) => one.refusals.length > 0 && one.week === Number(chosen));
        return (
          <form
            className="stack-tight"
            onSubmit={(event) => {
              event.preventDefault();
              const to = Number(chosen);
              if (!busy && to > 0) move({ task, from: week, to, makeRoom: full !== undefined });
            }}
          >
            <div className="list-tools">
              <div className="field">
                <label htmlFor={field}>Move to</label>
                <select
                  id={field}
                  required
                  value={chosen}
                  disabled={takes.length === 0}
                  onChange={(event) => setChosen(event.target.value)}
                >
                  <option value="">{takes.length === 0 ? "no week is free" : "choose a week"}</option>
                  {others.map((one) => {
                    const [reason] = one.refusals;
                    const from = plan.weeks[one.week - 1]?.from ?? "";
                    return (
                      <option key={one.week} value={one.week} disabled={!takes.includes(one)}>
                        Week {one.week}, {showShortDay(from)}
                        {reason !== undefined && `: ${sayRefusal(reason.code)}`}
                        {reason !== undefined && takes.includes(one) && ", others can give way"}
                      </option>
                    );
                  })}
                </select>
              </div>
              <Button type="submit" disabled={takes.length === 0} aria-disabled={busy}>
                {full === undefined ? "Move" : "Make room"}
              </Button>
            </div>
            <p aria-live="polite">{full !== undefined && !making && sayMakeRoom(full.week, full.refusals)}</p>
            <Planning
              busy={making}
              error={error}
              refused={refusals.map(({ says }) => says).join(" ") || undefined}
            />
            {closed.length > 0 && (
              <details>
                <summary className="note">
                  Why not {closed.length === 1 ? "the other week" : "the other weeks"}
                </summary>
                <ul className="note why-not">
                  {closed.map((one) => (
                    <li key={one.week}>{sayWhyNot(one.week, one.refusals)}</li>
                  ))}
                </ul>
              </details>
            )}
          </form>
        );
      }}
    </Answer>
  );
}
