import type { EvaluationReport } from "#src/evaluation/index.ts";
import { groupThousands } from "#src/figures/index.ts";
import { AppLink, RecordLink } from "../../design/app-link.tsx";
import { Section } from "../../design/page.tsx";
import { SourceList } from "../../design/source-list.tsx";
import { SourceMark } from "../../design/source-mark.tsx";
import { MetricTable } from "./metric-table.tsx";

interface ReportPartProps {
  readonly report: EvaluationReport;
}

/** What others published for such a task, with where it stands. */
export function PublishedSection({ report: { baselines } }: ReportPartProps) {
  if (baselines.length === 0) return null;
  return (
    <Section title="Published figures" id="published" aside="What honest models reached at this task.">
      <ul className="ruled">
        {baselines.map(({ id, task, says, sources }) => (
          <li key={id}>
            <p>
              <RecordLink to={`baselines/${id}`}>{task}</RecordLink>: {says}{" "}
              <SourceMark of={task}>
                <SourceList ids={sources} />
              </SourceMark>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Whether the rows were enough for precise answers. */
export function SizeSection({ report }: ReportPartProps) {
  const { sampleSize, n, events } = report;
  if (Object.keys(sampleSize).length === 0) return null;
  return (
    <Section title="Was it enough?" id="size">
      <p>
        There are {groupThousands(n)} rows with {groupThousands(events)} events. For precise answers about
        such a model one would want:
      </p>
      <MetricTable caption="Rows for a precise evaluation" metrics={sampleSize} report={report} />
    </Section>
  );
}

/** Where the field's tools differ, how this report counts; and which columns were what. */
export function CountedSection({ report: { conventions, roles, file } }: ReportPartProps) {
  const parts = [
    [
      "Outcome",
      roles.positive === undefined ? roles.label : `${roles.label} (${roles.positive} is the event)`,
    ],
    ["Scores", roles.scores.join(", ")],
    ["Groups", roles.groups.join(", ")],
    ["Person", roles.id],
    ["Time", roles.time],
    ["Event", roles.event],
    ["Split", roles.split],
    ["Site", roles.site],
    ["Hour", roles.hour],
  ].flatMap(([part = "", column]) => (column === undefined || column === "" ? [] : [{ part, column }]));
  return (
    <Section title="How it was counted" id="counted">
      <dl className="facts">
        {parts.map(({ part, column }) => (
          <div key={part} className="fact">
            <dt>{part}</dt>
            <dd>{column}</dd>
          </div>
        ))}
        <div className="fact">
          <dt>File</dt>
          <dd className="report-fingerprint">
            {file.name} <span className="note">SHA-256 {file.sha256}</span>
          </dd>
        </div>
      </dl>
      <p>The field’s own tools differ in places. This report counts like this:</p>
      <ul className="report-words">
        {conventions.map(({ code, says, source }) => (
          <li key={code}>
            {says} <span className="note">{source}</span>
          </li>
        ))}
      </ul>
      <p className="note">
        A learning project’s evaluation. It is no medical advice, no clinical validation and no statement
        about a device. Other files: <AppLink href="/evaluate">judge another one</AppLink>.
      </p>
    </Section>
  );
}
