import { showDay } from "../../client/dates.ts";
import { AppLink } from "../../design/app-link.tsx";
import { Answer } from "../../design/answer.tsx";
import { useEvaluations } from "../../evaluate/kept/use-evaluations.ts";
import { TextArea } from "../structure/text-fields.tsx";
import { useDraftDesk } from "./draft-desk.ts";
import { Part } from "./part.tsx";

const MOST = 5;

/** The kept evaluations whose numbers and figures the piece shows. */
export function EvaluationsPart() {
  const { study, change } = useDraftDesk();
  const kept = useEvaluations();
  const chosen = study.evaluations;
  const flip = (id: string) =>
    change({ evaluations: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] });
  return (
    <Part
      title="Evaluations shown"
      id="evaluations"
      asks="Numbers and figures come live from these each time the piece is written."
    >
      <Answer query={kept} what="the kept evaluations" lines={3}>
        {({ evaluations }) => {
          const gone = chosen.filter((id) => !evaluations.some((one) => one.id === id));
          return (
            <fieldset className="stack-tight">
              <legend className="unseen">Evaluations shown</legend>
              {evaluations.length === 0 && (
                <p>
                  None is kept yet. <AppLink href="/evaluate">Judge a predictions file</AppLink> and keep its
                  report.
                </p>
              )}
              {evaluations.map(({ id, title, madeOn, n }) => (
                <label key={id} className="proof-tick">
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    disabled={!chosen.includes(id) && chosen.length >= MOST}
                    onChange={() => flip(id)}
                  />
                  <span>
                    {title}{" "}
                    <span className="note figures">
                      {n} rows, {showDay(madeOn)}
                    </span>
                  </span>
                </label>
              ))}
              {gone.map((id) => (
                <label key={id} className="proof-tick">
                  <input type="checkbox" checked onChange={() => flip(id)} />
                  <span>{id}, no longer kept</span>
                </label>
              ))}
            </fieldset>
          );
        }}
      </Answer>
      <div id="no-subgroups">
        <TextArea
          label="Why no subgroup was looked at, if none was"
          value={study.noSubgroupsBecause}
          max={2000}
          rows={2}
          onChange={(noSubgroupsBecause) => change({ noSubgroupsBecause })}
        />
      </div>
    </Part>
  );
}
