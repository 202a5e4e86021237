import { memo } from "react";
import type { Employer } from "#src/atlas/index.ts";
import { useNames } from "../../client/use-names.ts";
import { useKind } from "../../client/use-reference.ts";
import { RecordLink } from "../../design/app-link.tsx";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import { Unknown } from "../../design/unknown.tsx";
import { BoardList } from "./board-list.tsx";
import { FindingList } from "./finding-list.tsx";
import { placesInWords } from "./place-words.ts";
import "./employers.css";

interface EmployerTableProps {
  readonly employers: readonly Employer[];
}

const COLUMNS = ["Employer", "Sector and domain", "Where", "Public board", "What we found"].map((label) => ({
  label,
}));

/** One row an employer. */
export function EmployerTable({ employers }: EmployerTableProps) {
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
            sectors={employer.sectors.map(names.sector).join(", ")}
            domains={employer.domains.map(names.domain).join(", ")}
            places={placesInWords(employer, region)}
          />
        ))}
      </DataTable>
    </div>
  );
}

interface OneEmployerProps {
  readonly employer: Employer;
  readonly sectors: string;
  readonly domains: string;
  readonly places: string;
}

const OneEmployer = memo(function OneEmployer({ employer, sectors, domains, places }: OneEmployerProps) {
  return (
    <DataRow
      columns={COLUMNS}
      cells={[
        <RecordLink key="name" to={`employers/${employer.id}`}>
          {employer.label}
        </RecordLink>,
        <div key="sector">
          {sectors === "" ? <Unknown what="Sector not in our sources" /> : sectors}
          {domains !== "" && <p className="note">{domains}</p>}
        </div>,
        <div key="where">{places === "" ? <Unknown what="Not in our sources" /> : places}</div>,
        <BoardList key="board" boards={employer.boards} />,
        <FindingList key="found" employer={employer} />,
      ]}
    />
  );
});
