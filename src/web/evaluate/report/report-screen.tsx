import { getRouteApi, Link } from "@tanstack/react-router";
import { groupThousands } from "#src/figures/index.ts";
import { showDay } from "../../client/dates.ts";
import { OperationError } from "../../client/operation-error.ts";
import { Answer } from "../../design/answer.tsx";
import { AppLink } from "../../design/app-link.tsx";
import { Page } from "../../design/page.tsx";
import { useShowHash } from "../../field/use-show-hash.ts";
import { useEvaluation } from "../kept/use-evaluations.ts";
import { ReportSections } from "./report-sections.tsx";
import { TakeReport } from "./take-report.tsx";
import "../evaluate.css";

const route = getRouteApi("/evaluate/$id");

/** A kept evaluation. */
export function ReportScreen() {
  const { id } = route.useParams();
  const evaluation = useEvaluation(id);
  useShowHash(evaluation.data !== undefined);
  const report = evaluation.data?.report;
  const missing = evaluation.error instanceof OperationError && evaluation.error.code === "not_found";
  return (
    <Page
      title={report?.title ?? (missing ? "No such evaluation here" : "An evaluation")}
      over={<Link to="/evaluate">All evaluations</Link>}
      lead={
        report && (
          <p>
            {report.file.name}, {groupThousands(report.file.rows)} rows, evaluated on {showDay(report.madeOn)}
            .
          </p>
        )
      }
    >
      {missing ? (
        <p>
          It may have been deleted. <AppLink href="/evaluate#kept">See what is kept</AppLink>, or judge the
          file again.
        </p>
      ) : (
        <Answer query={evaluation} what="the evaluation" lines={40}>
          {(kept) => (
            <ReportSections report={kept.report}>
              <TakeReport id={kept.id} title={kept.report.title} />
            </ReportSections>
          )}
        </Answer>
      )}
    </Page>
  );
}
