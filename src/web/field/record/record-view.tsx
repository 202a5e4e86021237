import type { RecordPage } from "#src/reference/index.ts";
import { showDay } from "../../client/dates.ts";
import { FactList } from "../../design/fact-list.tsx";
import { OverdueMark } from "../../design/overdue-mark.tsx";
import { Page, Section } from "../../design/page.tsx";
import { SourceList } from "../../design/source-list.tsx";
import { FieldNav } from "../field-nav.tsx";
import { useShowHash } from "../use-show-hash.ts";
import { BlockView } from "./blocks.tsx";
import { LinkedFrom } from "./linked-from.tsx";
import { PageContents } from "./page-contents.tsx";
import { RecordExtras } from "./record-extras.tsx";
import "./record.css";

interface RecordViewProps {
  readonly page: RecordPage;
}

/** Everything the field says of one record. */
export function RecordView({ page }: RecordViewProps) {
  useShowHash(true);
  const parts = [
    ...page.sections,
    ...(page.linkedFrom.length > 0 ? [{ id: "linked-from", title: "Linked from" }] : []),
    { id: "sources", title: "Sources" },
  ];
  return (
    <Page title={page.label} over={<FieldNav kind={page.kind} />} lead={page.lead}>
      <div className="record">
        <div className="record-parts">
          <div className="record-head">
            {page.overdue && (
              <p>
                <OverdueMark checkedOn={page.checkedOn} />
              </p>
            )}
            <FactList facts={page.facts} />
            <RecordExtras page={page} />
          </div>
          {page.sections.map(({ id, title, blocks }) => (
            <Section key={id} id={id} title={title}>
              {blocks.map((block, place) => (
                <BlockView key={place} block={block} of={`${page.label}, ${title}`} />
              ))}
            </Section>
          ))}
          {page.linkedFrom.length > 0 && <LinkedFrom groups={page.linkedFrom} />}
          <Section id="sources" title="Sources">
            <SourceList ids={page.sources} />
            <p className="note">
              {page.overdue ? (
                <OverdueMark checkedOn={page.checkedOn} />
              ) : (
                `Checked on ${showDay(page.checkedOn)}.`
              )}
              {page.expires !== undefined &&
                ` ${page.overdue ? "It was due" : "Due"} to be looked at again by ${showDay(page.expires)}.`}
            </p>
          </Section>
        </div>
        <PageContents parts={parts} />
      </div>
    </Page>
  );
}
