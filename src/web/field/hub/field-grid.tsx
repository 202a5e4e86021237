import { useState } from "react";
import type { FieldPicture } from "#src/reference/index.ts";
import { RecordLink } from "../../design/app-link.tsx";
import { ChoiceField } from "../../design/fields.tsx";
import { StrengthMark } from "../../design/strength-mark.tsx";
import { useWide } from "../../design/use-wide.ts";
import "./field-grid.css";

interface FieldGridProps {
  readonly picture: FieldPicture;
}

/** The field on one page: a row a family, a column a domain. Where there is no room, one family at a time. */
export function FieldGrid({ picture }: FieldGridProps) {
  return useWide() ? <WideGrid picture={picture} /> : <OneFamily picture={picture} />;
}

function WideGrid({ picture: { domains, rows } }: FieldGridProps) {
  return (
    <table className="field-grid">
      <caption className="unseen">Families of roles by domains, with the roles in the cells</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">Family</span>
          </th>
          {domains.map(({ id, label }) => (
            <th key={id} scope="col">
              <RecordLink to={`domains/${id}`}>{label}</RecordLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ category, cells }) => (
          <tr key={category.id}>
            <th scope="row">
              <RecordLink to={`categories/${category.id}`}>{category.label}</RecordLink>
            </th>
            {cells.map((cell) => (
              <td key={cell.domain}>
                <Cell cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OneFamily({ picture: { domains, rows } }: FieldGridProps) {
  const [chosen, setChosen] = useState(rows[0]?.category.id ?? "");
  const row = rows.find(({ category }) => category.id === chosen);
  return (
    <div className="stack">
      <ChoiceField
        label="Family of roles"
        value={chosen}
        choices={rows.map(({ category }) => ({ value: category.id, label: category.label }))}
        onChange={setChosen}
      />
      {row !== undefined && (
        <>
          <p>
            <RecordLink to={`categories/${row.category.id}`}>{row.category.label}</RecordLink>
          </p>
          {row.cells.map((cell) => (
            <div key={cell.domain} className="stack-tight">
              <h3 className="grid-domain">
                <RecordLink to={`domains/${cell.domain}`}>
                  {domains.find(({ id }) => id === cell.domain)?.label ?? cell.domain}
                </RecordLink>
              </h3>
              <Cell cell={cell} />
            </div>
          ))}
        </>
      )}
    </div>
  );
}

interface CellProps {
  readonly cell: FieldPicture["rows"][number]["cells"][number];
}

function Cell({ cell: { strength, roles } }: CellProps) {
  return (
    <>
      {strength === undefined && roles.length === 0 && <p className="note">none in our sources</p>}
      {strength !== undefined && (
        <p className="grid-family note">
          family: <StrengthMark strength={strength} />
        </p>
      )}
      <ul className="grid-roles">
        {roles.map(({ id, label, strength: own }) => (
          <li key={id}>
            <StrengthMark strength={own} bare />
            <RecordLink to={`roles/${id}`}>{label}</RecordLink>
          </li>
        ))}
      </ul>
    </>
  );
}
