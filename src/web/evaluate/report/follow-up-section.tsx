import type { EvaluationReport } from "#src/evaluation/index.ts";
import { drawDecisionCurve, drawSurvival } from "#src/figures/index.ts";
import { FigureView } from "../../design/figure-view.tsx";
import { Section } from "../../design/page.tsx";
import { MetricTable } from "./metric-table.tsx";

interface FollowUpSectionProps {
  readonly report: EvaluationReport;
}

/** Time to an event: accuracy at the horizon and the curves of thirds of the score. */
export function FollowUpSection({ report }: FollowUpSectionProps) {
  const { survival } = report;
  if (survival === undefined) return null;
  const { horizon, metrics, curves, competing, decisionCurve, logRank } = survival;
  const observed = metrics["observedRisk"]?.value;
  return (
    <Section
      title="Over time"
      id="over-time"
      aside={`At ${horizon}, in the unit of the file.${competing ? " Other events compete." : ""}`}
    >
      <MetricTable caption={`At the horizon ${horizon}`} metrics={metrics} report={report} />
      <MetricTable
        caption="Do the thirds of the score differ?"
        metrics={{ "Log-rank test": logRank }}
        report={report}
      />
      <div className="figure-grid">
        <FigureView
          figure={drawSurvival({ curves, horizon, label: competing ? "Free of the event" : "Survival" })}
        />
        {decisionCurve.length > 0 && typeof observed === "number" && (
          <FigureView
            figure={drawDecisionCurve({
              id: "decision-at-horizon",
              points: decisionCurve,
              prevalence: observed,
            })}
          />
        )}
      </div>
    </Section>
  );
}
