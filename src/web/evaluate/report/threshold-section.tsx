import { useDeferredValue, useMemo, useState } from "react";
import type { EvaluationReport } from "#src/evaluation/index.ts";
import { liveFigures } from "#src/figures/index.ts";
import { FigureView } from "../../design/figure-view.tsx";
import { Section } from "../../design/page.tsx";
import { AtThreshold } from "./at-threshold.tsx";
import { ThresholdField } from "./threshold-field.tsx";
import { nearestRow } from "./nearest-row.ts";

interface ThresholdSectionProps {
  readonly report: EvaluationReport;
}

/** One threshold moved over everything that follows from it: the words, the table and every figure at once. */
export function ThresholdSection({ report }: ThresholdSectionProps) {
  const { thresholds, chosen } = report;
  const inUse = chosen === undefined ? undefined : nearestRow(thresholds, chosen.row.threshold);
  const [place, setPlace] = useState(inUse ?? Math.floor(thresholds.length / 2));
  const row = thresholds[place];
  // The words follow at once; the figures as fast as they can be drawn.
  const drawn = useDeferredValue(row);
  const figures = useMemo(() => liveFigures(report, drawn), [report, drawn]);
  if (row === undefined && figures.length === 0) return null;

  return (
    <Section
      title={row === undefined ? "In pictures" : "Move the threshold"}
      id="threshold"
      aside={asideOf(report)}
    >
      {row !== undefined && (
        <>
          <ThresholdField thresholds={thresholds} place={place} inUse={inUse} onPlace={setPlace} />
          <AtThreshold report={report} row={row} />
        </>
      )}
      <div className="figure-grid">
        {figures.map((figure) => (
          <FigureView key={figure.id} figure={figure} />
        ))}
      </div>
    </Section>
  );
}

function asideOf({ chosen, thresholds }: EvaluationReport) {
  if (chosen === undefined) return undefined;
  return (
    <>
      <p>
        {chosen.by === "person" ? "In use" : "A stand-in"}: {chosen.row.threshold}.{" "}
        {chosen.reason === "" ? "No reason was given for it." : chosen.reason}
      </p>
      <p>{thresholds.length} thresholds were computed; the field goes to the nearest.</p>
    </>
  );
}
