import { memo } from "react";
import type { Employer } from "#src/atlas/index.ts";
import { useNames } from "../../client/use-names.ts";
import { useKind } from "../../client/use-reference.ts";
import { RecordLink } from "../../design/app-link.tsx";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import { OverdueMark } from "../../design/overdue-mark.tsx";
import { Unknown } from "../../design/unknown.tsx";
import { SourceIds } from "../../field/source-ids.tsx";
import { BoardList } from "./board-list.tsx";
import { FindingList } from "./finding-list.tsx";
import { placesInWords } from "./place-words.ts";
import "./employers.css";

interface EmployerTableProps {
  readonly employers: readonly Employer[];
  /** Those left out by the filters too, for the names of successors. */
  readonly all: readonly Employer[];
  /** Ids of records that have outlived their date. */
  readonly overdue: ReadonlySet<string>;
}

const COLUMNS = ["Employer", "Sector and domain", "Where", "Public board", "What we found"].map((label) => ({
  label,
}));

/** One row an employer. */
export function EmployerTable({ employers, all, overdue }: EmployerTableProps) {
  const names = useNames();
  const regions = useKind("regions").data?.rows ?? [];
  const region = (id: string) => regions.find(({ ref }) => ref === `regions/${id}`)?.label ?? id;
  return (
    <div className="employer-table">
      <DataTable caption="Employers" captionUnseen columns={COLUMNS}>
        {employers.map((employer) => (
          <OneEmployer
            key={employer.id}
            employer={employer}
            overdue={overdue.has(employer.id)}
            sectors={employer.sectors.map(names.sector).join(", ")}
            domains={employer.domains.map(names.domain).join(", ")}
            places={placesInWords(employer, region)}
            successorLabel={all.find(({ id }) => id === employer.successor)?.label}
          />
        ))}
      </DataTable>
    </div>
  );
}

interface OneEmployerProps {
  readonly employer: Employer;
  readonly overdue: boolean;
  readonly sectors: string;
  readonly domains: string;
  readonly places: string;
  readonly successorLabel: string | undefined;
}

const OneEmployer = memo(function OneEmployer(props: OneEmployerProps) {
  const { employer, overdue, sectors, domains, places, successorLabel } = props;
  return (
    <DataRow
      columns={COLUMNS}
      cells={[
        <div key="name">
          <RecordLink to={`employers/${employer.id}`}>{employer.label}</RecordLink>{" "}
          <SourceIds of={employer.label} ids={employer.sources} checkedOn={employer.checkedOn} />{" "}
          {overdue && <OverdueMark checkedOn={employer.checkedOn} />}
        </div>,
        <div key="sector">
          {sectors === "" ? <Unknown what="Sector not in our sources" /> : sectors}
          {domains !== "" && <p className="note">{domains}</p>}
        </div>,
        <div key="where">{places === "" ? <Unknown what="Not in our sources" /> : places}</div>,
        <BoardList key="board" boards={employer.boards} />,
        <FindingList key="found" employer={employer} successorLabel={successorLabel} />,
      ]}
    />
  );
});
