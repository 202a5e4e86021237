import type { Plan, PlanTask } from "#src/plan/index.ts";
import { showNumber } from "../../client/numbers.ts";
import { AppLink } from "../../design/app-link.tsx";
import { isRitual } from "../is-ritual.ts";
import { PaperDay } from "../paper-day.tsx";
import { showMinutes, showRange } from "../plan-days.ts";
import { usePlanDesk } from "../plan-desk.ts";
import { costWords } from "../plan-words.ts";

interface TaskFactsProps {
  readonly task: PlanTask;
}

/** When it is done, and what it costs in data and money, as far as there is something to say. */
export function TaskFacts({ task }: TaskFactsProps) {
  const { plan, today } = usePlanDesk();
  const { kind, sittings, cost, done, pinned } = task;
  const { low, high } = task.range;
  const facts = [...sayData(task), ...(cost === "free" ? [] : [costWords[cost]])];
  const at = `/plan/${encodeURIComponent(plan.id)}`;
  const proof = proofAddress(plan, task);
  return (
    <>
      <span className="figures task-hours">
        {showMinutes(task.minutes)}
        {low < high && !isRitual(task.work) && (
          <span className="task-range">
            <span className="unseen">, between </span>
            {showRange(low, high)}
          </span>
        )}
      </span>
      {!done && sittings.length > 0 && (
        <span>
          {sittings.map(({ date, minutes, startsAt }, index) => (
            <span key={`${date} ${startsAt ?? index}`}>
              {index > 0 && "; "}
              <span className="figures">
                <PaperDay date={date} today={today} />
                {startsAt !== undefined && ` ${startsAt}`}, {showMinutes(minutes)}
              </span>
            </span>
          ))}
        </span>
      )}
      {!done && facts.map((fact) => <span key={fact}>{fact}</span>)}
      {pinned && !done && <span>put here by you</span>}
      {kind === "recall" && !done && <AppLink href={`${at}/recall`}>Open the cards</AppLink>}
      {kind === "reflection" && !done && <a href="#look-back">Answer the three questions</a>}
      {proof !== undefined && <AppLink href={proof}>Write it as proof</AppLink>}
    </>
  );
}

/** Data to fetch, and whether it then works without a network. Nothing where there is nothing to fetch. */
function sayData({ megabytes, offline }: PlanTask): readonly string[] {
  if (megabytes === 0) return [];
  const size = megabytes < 1000 ? `${showNumber(megabytes)} MB` : `${showNumber(megabytes / 1000)} GB`;
  return [`up to ${size} to fetch${offline ? ", then works offline" : ""}`];
}

/** Where a step of a portfolio piece that leaves something behind is written up; nothing for other work. */
function proofAddress(
  { id, profileId }: Plan,
  { record, artefact, work, done }: PlanTask,
): string | undefined {
  const [, blueprint] = /^blueprints\/(.+)$/.exec(record ?? "") ?? [];
  if (blueprint === undefined || artefact === undefined || done) return undefined;
  return `/proof/new?${new URLSearchParams({ blueprint, profile: profileId, plan: id, work }).toString()}`;
}
