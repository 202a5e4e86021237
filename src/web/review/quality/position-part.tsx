import { drawForest, numberText } from "#src/figures/index.ts";
import { showCount } from "../../client/numbers.ts";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import { FigureView } from "../../design/figure-view.tsx";
import type { Quality } from "../use-review.ts";
import { AnswerMark } from "./answer-mark.tsx";

interface PositionPartProps {
  readonly position: Quality["position"];
  readonly unsealed: boolean;
}

const RANKING = [{ label: "Model" }, { label: "Strength, log-odds" }, { label: "Standard error" }];

const DIFFERENCES = [{ label: "Pair" }, { label: "Difference in log-odds" }];

/** Whether standing on the left helps an answer, and how the models stand once that is taken out. */
export function PositionPart({ position, unsealed }: PositionPartProps) {
  const { choices, left, orderEffect, ranking, differences } = position;
  if (choices === 0) return <p className="note">Nobody has chosen between two answers yet.</p>;
  const figure =
    differences.length < 2
      ? undefined
      : drawForest({
          id: "model-differences",
          title: "Differences between models",
          label: "Difference in log-odds",
          rows: differences.map(({ first, second, difference }) => ({
            label: `${first} over ${second}`,
            n: choices,
            value: difference.value,
            low: difference.low,
            high: difference.high,
          })),
          reference: 0,
        });
  return (
    <div className="stack">
      <dl className="facts measured-facts">
        <div className="fact">
          <dt>Chose the answer on the left</dt>
          <dd>
            <AnswerMark answer={left} scale={[0, 1]} />{" "}
            <span className="note">
              of {showCount(choices, "choice")}; an interval that holds one half shows no pull
            </span>
          </dd>
        </div>
        <div className="fact">
          <dt>Gain of standing first</dt>
          <dd>
            {orderEffect.value === null && orderEffect.code === "no-rows" ? (
              <span className="note">
                Not defined, because the items do not say that two different models met.
              </span>
            ) : (
              <>
                <AnswerMark answer={orderEffect} />{" "}
                <span className="note">in log-odds, from a Bradley–Terry model; 0 is none</span>
              </>
            )}
          </dd>
        </div>
      </dl>
      {ranking.length > 0 && (
        <>
          <DataTable
            caption={
              unsealed
                ? "Models by strength, the order taken out"
                : "Models by strength, the order taken out. Their names are sealed."
            }
            columns={RANKING}
          >
            {ranking.map(({ model, strength, standardError }) => (
              <DataRow
                key={model}
                columns={RANKING}
                cells={[
                  model,
                  numberText(strength, 2),
                  standardError === 0 ? (
                    <span key="error" className="note">
                      the others are measured from it
                    </span>
                  ) : (
                    numberText(standardError, 2)
                  ),
                ]}
              />
            ))}
          </DataTable>
          <DataTable caption="Differences between models" columns={DIFFERENCES}>
            {differences.map(({ first, second, difference }) => (
              <DataRow
                key={`${first} ${second}`}
                columns={DIFFERENCES}
                cells={[`${first} over ${second}`, <AnswerMark key="difference" answer={difference} />]}
              />
            ))}
          </DataTable>
          {figure !== undefined && <FigureView figure={figure} />}
        </>
      )}
    </div>
  );
}
