import type { RecordPage } from "#src/reference/index.ts";
import { showNumber } from "../../client/numbers.ts";
import { useKinds } from "../../client/use-reference.ts";
import { RecordLink } from "../../design/app-link.tsx";
import { Section } from "../../design/page.tsx";

interface LinkedFromProps {
  readonly groups: RecordPage["linkedFrom"];
}

/** So many links of one kind stand open; the rest can be unfolded. */
const SHOWN = 12;

/** The records that point here, by kind. */
export function LinkedFrom({ groups }: LinkedFromProps) {
  const kinds = useKinds().data?.kinds ?? [];
  return (
    <Section id="linked-from" title="Linked from">
      {groups.map(({ kind, links }) => (
        <div key={kind} className="stack-tight">
          <h3 className="linked-kind">
            {kinds.find((one) => one.kind === kind)?.label ?? kind}{" "}
            <span className="note figures">{showNumber(links.length)}</span>
          </h3>
          <LinkLine links={links.slice(0, SHOWN)} />
          {links.length > SHOWN && (
            <details>
              <summary>{showNumber(links.length - SHOWN)} more</summary>
              <LinkLine links={links.slice(SHOWN)} />
            </details>
          )}
        </div>
      ))}
    </Section>
  );
}

interface LinkLineProps {
  readonly links: RecordPage["linkedFrom"][number]["links"];
}

function LinkLine({ links }: LinkLineProps) {
  return (
    <ul className="link-line">
      {links.map(({ ref, text }) => (
        <li key={ref}>
          <RecordLink to={ref}>{text}</RecordLink>
        </li>
      ))}
    </ul>
  );
}
