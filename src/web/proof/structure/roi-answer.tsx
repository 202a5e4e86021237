import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { drawTornado, groupThousands, numberText } from "#src/figures/index.ts";
import type { RoiOutcome, RoiResult } from "#src/proof/index.ts";
import { call } from "../../client/call.ts";
import { Answer } from "../../design/answer.tsx";
import { FigureView } from "../../design/figure-view.tsx";
import { useDraftDesk } from "../editor/draft-desk.ts";
import type { StructureOf } from "../use-proof.ts";

type Model = StructureOf<"roi-model">;

/** What the model comes to as it stands, and which assumption moves it most. */
export function RoiAnswer() {
  const { study } = useDraftDesk();
  const { structure } = study;
  const asked = useQuery({
    queryKey: ["proof-roi", study.id, structure],
    queryFn: async ({ signal }) => {
      const { result } = await call("proof.roi", { study }, signal);
      // The operation hands over what the room computed, as it is.
      return result as RoiOutcome;
    },
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  if (structure.kind !== "roi-model") return null;
  return (
    <Answer query={asked} what="the result" lines={8}>
      {(outcome) => (
        <div className="stack" aria-live="polite">
          {outcome.kind === "wrong" ? (
            <ul className="note">
              {outcome.problems.map(({ says }) => (
                <li key={says}>{says}</li>
              ))}
            </ul>
          ) : (
            <Result result={outcome} model={structure} />
          )}
        </div>
      )}
    </Answer>
  );
}

function Result({ result, model }: { readonly result: RoiResult; readonly model: Model }) {
  const { likely, low, high, payback, bars, simulation } = result;
  const over = model.years === 1 ? "one year" : `${model.years} years`;
  return (
    <>
      <p>
        <strong className="figures">
          {money(likely)} {model.currency}
        </strong>{" "}
        over {over}, not discounted, with every assumption at its likely value; between {money(low)} and{" "}
        {money(high)} at their ends.{" "}
        {payback === null
          ? "The set-up is never earned back at likely values."
          : `The set-up is earned back after ${numberText(payback, 1)} years.`}
      </p>
      <p className="note">
        In {groupThousands(simulation.draws)} draws it pays back in {numberText(simulation.paysBack * 100, 0)}{" "}
        of 100.
      </p>
      {bars.length > 0 && (
        <FigureView
          figure={drawTornado({
            title: "Which assumption matters most",
            label: `Return over ${over} (${model.currency})`,
            centre: likely,
            bars: bars.map(({ label, id, low: from, high: to, atLow, atHigh }) => ({
              label: label.trim() === "" ? id : label,
              range: `${plain(from)} to ${plain(to)}`,
              atLow,
              atHigh,
            })),
          })}
        />
      )}
    </>
  );
}

const money = (value: number): string => `${value < 0 ? "−" : ""}${groupThousands(Math.abs(value))}`;
const plain = (value: number): string => numberText(value, Number.isInteger(value) ? 0 : 3);
