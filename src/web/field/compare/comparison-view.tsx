import { useState } from "react";
import type { RoleComparison } from "#src/reference/index.ts";
import { RecordLink } from "../../design/app-link.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import type { Column } from "../../design/data-table.tsx";
import { Inlines } from "../../design/inlines.tsx";
import { Section } from "../../design/page.tsx";
import { inlineText } from "../inline-text.ts";
import { OwnEstimates } from "../own-estimates.tsx";
import "./compare.css";

interface ComparisonViewProps {
  readonly comparison: RoleComparison;
}

/** One row a question, one column a role; then the skills they share and those that one alone asks for. */
export function ComparisonView({ comparison: { roles, rows, shared, only } }: ComparisonViewProps) {
  const [dimmed, setDimmed] = useState(true);
  const columns: readonly Column[] = [
    { label: "Question" },
    ...roles.map(({ id, label }) => ({ label, head: <RecordLink to={`roles/${id}`}>{label}</RecordLink> })),
  ];
  const asText = () =>
    [
      ["", ...roles.map(({ label }) => label)],
      ...rows.map(({ label, cells }) => [label, ...cells.map(inlineText)]),
    ]
      .map((line) => line.join("\t"))
      .join("\n");
  return (
    <div className="comparison">
      <div className="row-ends no-print">
        <label className="row">
          <input type="checkbox" checked={dimmed} onChange={(event) => setDimmed(event.target.checked)} />
          Dim what is the same in all
        </label>
        <CopyButton text={asText}>Copy</CopyButton>
      </div>
      <DataTable caption="Roles side by side" captionUnseen columns={columns}>
        {rows.map(({ label, cells, same }) => (
          <DataRow
            key={label}
            columns={columns}
            className={dimmed && same ? "comparison-same" : undefined}
            cells={[
              <span key="label">
                {label}
                {same && <span className="note"> (the same)</span>}
              </span>,
              ...cells.map((cell, place) => (
                <div key={place}>
                  <Inlines inlines={cell} />
                </div>
              )),
            ]}
          />
        ))}
      </DataTable>
      <Section title="Skills all of them ask" aside={<OwnEstimates what="Levels and weights" />}>
        <SkillLinks skills={shared} none="There is no skill that all of them ask." />
      </Section>
      {only.map(({ role, skills }) => (
        <Section key={role} title={`Only ${roles.find(({ id }) => id === role)?.label ?? role}`}>
          <SkillLinks skills={skills} none="It asks no skill that another does not." />
        </Section>
      ))}
    </div>
  );
}

interface SkillLinksProps {
  readonly skills: RoleComparison["shared"];
  readonly none: string;
}

function SkillLinks({ skills, none }: SkillLinksProps) {
  if (skills.length === 0) return <p>{none}</p>;
  return (
    <ul className="link-line">
      {skills.map(({ id, label }) => (
        <li key={id}>
          <RecordLink to={`skills/${id}`}>{label}</RecordLink>
        </li>
      ))}
    </ul>
  );
}
