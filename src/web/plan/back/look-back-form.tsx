import { useState } from "react";
import type { PlanWeek } from "#src/plan/index.ts";
import { Button } from "../../design/button.tsx";
import { ChoiceField, Labelled } from "../../design/fields.tsx";
import { usePlanDesk } from "../plan-desk.ts";
import { Planning } from "../planning.tsx";
import { usePlanAgain } from "../use-plan-again.ts";

interface LookBackFormProps {
  /** The weeks that have begun. */
  readonly weeks: readonly PlanWeek[];
}

const MOST_LETTERS = 2000;
/** All hours a week can have for the plan. */
const MOST_HOURS = 112;
const QUESTIONS = [
  { name: "went", label: "What went well enough to do again?" },
  { name: "hindered", label: "What got in the way?" },
  { name: "next", label: "What will you do first next week?" },
] as const;
const NOTHING = { went: "", hindered: "", next: "", setback: "", hours: "" };

/** Three short questions on a week, a setback if one came, and the hours the next week really has. */
export function LookBackForm({ weeks }: LookBackFormProps) {
  const { plan, today } = usePlanDesk();
  const [week, setWeek] = useState(weeks.at(-1)?.week ?? 1);
  const [told, setTold] = useState(() => answersOn(week));
  const { planAgain, busy, error, refused } = usePlanAgain();

  function answersOn(number: number): typeof NOTHING {
    const kept = plan.reflections.find((one) => one.week === number);
    if (kept === undefined) return NOTHING;
    const { went, hindered, next, setback = "", hoursNextWeek } = kept;
    return { went, hindered, next, setback, hours: hoursNextWeek === undefined ? "" : String(hoursNextWeek) };
  }
  const tell = (more: Partial<typeof NOTHING>) => setTold((before) => ({ ...before, ...more }));
  const reply = plan.setbacks.find(({ id }) => id === told.setback)?.reply;
  const next = plan.weeks[week];
  const nextIsAhead = next !== undefined && next.to >= today;

  return (
    <form
      className="stack no-print look-back"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        const { went, hindered, next: first, setback, hours } = told;
        planAgain({
          does: "reflect",
          with: {
            week,
            went,
            hindered,
            next: first,
            ...(setback === "" ? {} : { setback }),
            ...(hours === "" || !nextIsAhead ? {} : { hoursNextWeek: Number(hours) }),
          },
          says: `Your look back on week ${week} is kept, and the plan is made again by it.`,
        });
      }}
    >
      <ChoiceField
        label="Week"
        value={String(week)}
        choices={weeks.map((one) => ({ value: String(one.week), label: `Week ${one.week}` })).toReversed()}
        onChange={(value) => {
          setWeek(Number(value));
          setTold(answersOn(Number(value)));
        }}
      />
      {QUESTIONS.map(({ name, label }) => (
        <Labelled key={name} label={label}>
          {(id) => (
            <textarea
              id={id}
              rows={2}
              maxLength={MOST_LETTERS}
              value={told[name]}
              onChange={(event) => tell({ [name]: event.target.value })}
            />
          )}
        </Labelled>
      ))}
      {plan.setbacks.length > 0 && (
        <Labelled label="Did one of these come?">
          {(id) => (
            <select id={id} value={told.setback} onChange={(event) => tell({ setback: event.target.value })}>
              <option value="">none of them</option>
              {plan.setbacks.map((setback) => (
                <option key={setback.id} value={setback.id}>
                  {setback.when}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      <div aria-live="polite">
        {reply !== undefined && (
          <p className="setback-reply">
            <span className="note">Your reply:</span> {reply}
          </p>
        )}
      </div>
      {nextIsAhead && (
        <Labelled label={`Hours week ${next.week} really has, if other than planned`}>
          {(id) => (
            <input
              id={id}
              type="number"
              className="minutes-field"
              min={0}
              max={MOST_HOURS}
              step={0.5}
              inputMode="decimal"
              value={told.hours}
              onChange={(event) => tell({ hours: event.target.value })}
            />
          )}
        </Labelled>
      )}
      <div>
        <Button type="submit" aria-disabled={busy}>
          Keep it and plan on
        </Button>
      </div>
      <Planning busy={busy} error={error} refused={refused} />
    </form>
  );
}
