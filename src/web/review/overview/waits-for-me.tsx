import { showCount } from "../../client/numbers.ts";
import { Answer } from "../../design/answer.tsx";
import { AppLink } from "../../design/app-link.tsx";
import { useWaiting } from "../use-review.ts";
import type { Project } from "../use-review.ts";

interface WaitsForMeProps {
  readonly project: Project;
}

/** What somebody can go on with now, or why there is nothing. */
export function WaitsForMe({ project }: WaitsForMeProps) {
  const waiting = useWaiting();
  const { me, closed, id } = project;
  const at = `/review/${encodeURIComponent(id)}`;
  if (closed) return <p>The project is closed: nobody is given items.</p>;
  if (!me.may.includes("judge") && !me.may.includes("adjudicate"))
    return <p className="note">Your roles here do not judge or adjudicate.</p>;
  return (
    <Answer query={waiting} what="what waits for you" lines={2}>
      {(data) => {
        const mine = data.projects.find((one) => one.id === id);
        const toJudge = mine?.toJudge ?? 0;
        const toAdjudicate = mine?.toAdjudicate ?? 0;
        return (
          <div className="stack">
            {me.may.includes("judge") && <Judge project={project} toJudge={toJudge} at={at} />}
            {me.may.includes("adjudicate") && (
              <p>
                {toAdjudicate === 0 ? (
                  "Nothing waits for an adjudicator that you may decide."
                ) : (
                  <AppLink href={`${at}/adjudicate`} className="button">
                    Adjudicate {showCount(toAdjudicate, "item")}
                  </AppLink>
                )}
              </p>
            )}
          </div>
        );
      }}
    </Answer>
  );
}

interface JudgeProps extends WaitsForMeProps {
  readonly toJudge: number;
  readonly at: string;
}

function Judge({ project, toJudge, at }: JudgeProps) {
  const { me } = project;
  const open = me.credentials.filter(({ state }) => state !== "lapsed");
  const begin = (label: string) => (
    <AppLink href={`${at}/work`} className="button button-main">
      {label}
    </AppLink>
  );
  if (!me.consented) return <p className="row">{begin("Read the terms and begin")}</p>;
  if (["not-begun", "begun"].includes(me.qualification.state))
    return (
      <p className="row">
        {begin("Go on with the qualification")}
        <span className="note">
          {me.qualification.done} of {showCount(me.qualification.of, "item")} done
        </span>
      </p>
    );
  if (toJudge > 0)
    return (
      <p className="row">
        {begin("Judge the next item")}
        <span className="note">
          {showCount(toJudge, "item")} you may take, {me.judged} judged
        </span>
      </p>
    );
  return (
    <p>
      Nothing waits for you to judge.{" "}
      {open.length === 0
        ? "You hold no credential that counts in this project; a lead can record one."
        : "What is left needs somebody else, or enough people have it already."}
    </p>
  );
}
