import type { Block } from "#src/reference/index.ts";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import { Inlines } from "../../design/inlines.tsx";
import { SourceIds } from "../source-ids.tsx";
import { PayView } from "./pay-view.tsx";
import { SkillView } from "./skill-view.tsx";

interface BlockViewProps {
  readonly block: Block;
  /** What the page and the section are about, for marks that are read out. */
  readonly of: string;
}

/** One piece of a section. */
export function BlockView({ block, of }: BlockViewProps) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Inlines inlines={block.inlines} /> <OwnSources ids={block.sources} of={of} />
        </p>
      );
    case "list":
      return <ListBlock block={block} of={of} />;
    case "table":
      return <TableBlock block={block} of={of} />;
    case "pre":
      return <pre className="material">{block.text}</pre>;
    case "pay":
      return <PayView picture={block.picture} />;
    case "skills":
      return <SkillView picture={block.picture} />;
  }
}

interface OwnSourcesProps {
  readonly ids: readonly string[] | undefined;
  readonly of: string;
}

/** The sources of a piece that has others than its page. */
function OwnSources({ ids, of }: OwnSourcesProps) {
  return ids === undefined || ids.length === 0 ? null : <SourceIds of={of} ids={ids} />;
}

interface ListBlockProps extends BlockViewProps {
  readonly block: Extract<Block, { kind: "list" }>;
}

function ListBlock({ block, of }: ListBlockProps) {
  const items = block.items.map(({ inlines, detail, sources }, place) => (
    // The same item can stand twice; a page never changes while it is shown.
    <li key={place}>
      <Inlines inlines={inlines} /> <OwnSources ids={sources} of={`${of}, ${place + 1}`} />
      {detail !== undefined && (
        <p className="note">
          <Inlines inlines={detail} />
        </p>
      )}
    </li>
  ));
  return block.ordered ? <ol className="numbered">{items}</ol> : <ul className="bullets">{items}</ul>;
}

interface TableBlockProps extends BlockViewProps {
  readonly block: Extract<Block, { kind: "table" }>;
}

function TableBlock({ block, of }: TableBlockProps) {
  const columns = block.columns.map((label) => ({ label }));
  return (
    <DataTable caption={block.caption} columns={columns}>
      {block.rows.map(({ cells, sources }, row) => (
        <DataRow
          key={row}
          columns={columns}
          cells={cells.map((cell, place) => (
            <div key={place}>
              <Inlines inlines={cell} />
              {place === cells.length - 1 && " "}
              {place === cells.length - 1 && <OwnSources ids={sources} of={`${of}, row ${row + 1}`} />}
            </div>
          ))}
        />
      ))}
    </DataTable>
  );
}
