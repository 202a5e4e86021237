import { componentWords, fitWords } from "../../client/words.ts";
import { RecordLink } from "../../design/app-link.tsx";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import { VerificationMark } from "../../design/verification-mark.tsx";
import type { PayAxisDrawn } from "./pay-place.ts";

interface PayTableProps {
  readonly axis: PayAxisDrawn;
  readonly caption: string;
}

const COLUMNS = ["Figure", "What it is", "Of whom", "Where", "When", "Kind", "How sure", "Note"].map(
  (label) => ({ label }),
);

/** The same figures as the bars show, in words. */
export function PayTable({ axis, caption }: PayTableProps) {
  return (
    <DataTable caption={caption} columns={COLUMNS}>
      {axis.bars.map((bar) => (
        <DataRow
          key={bar.claim}
          columns={COLUMNS}
          cells={[
            <RecordLink key="figure" to={`claims/${bar.claim}`}>
              {bar.text}
            </RecordLink>,
            bar.label,
            `${bar.population} (${fitWords[bar.fit].toLowerCase()})`,
            bar.region,
            bar.period,
            componentWords[bar.component],
            <VerificationMark key="sure" verification={bar.verification} />,
            bar.note ?? "none",
          ]}
        />
      ))}
    </DataTable>
  );
}
