import { useRoles } from "../../client/use-lists.ts";
import { Answer } from "../../design/answer.tsx";
import { RecordLink } from "../../design/app-link.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import { isStranger } from "../is-stranger.ts";
import { Stranger } from "../stranger.tsx";
import { useChoices } from "../use-choices.ts";
import { useRegimes } from "../use-tools.ts";

interface RegimeListProps {
  readonly region: string;
  readonly role: string | undefined;
}

const COLUMNS = [{ label: "Law or guidance" }, { label: "Where" }, { label: "Why it is here" }];

/** What binds in a region, each with the reason; with a role, only what its family meets. */
export function RegimeList({ region, role }: RegimeListProps) {
  const regimes = useRegimes(region, role);
  const regions = useChoices("regions");
  const roles = useRoles().data?.roles ?? [];
  if (isStranger(regions, region)) return <Stranger id={region} what="region" />;
  if (role !== undefined && isStranger(roles, role)) return <Stranger id={role} what="role" />;
  return (
    <Answer query={regimes} what="the rules" lines={14}>
      {({ regimes: found, notes }) => (
        <div className="stack" aria-busy={regimes.isPlaceholderData} aria-live="polite">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {found.length > 0 && (
            <>
              <DataTable caption="Laws and guidance" captionUnseen columns={COLUMNS}>
                {found.map(({ ref, label, because, jurisdiction }) => (
                  <DataRow
                    key={ref}
                    columns={COLUMNS}
                    cells={[
                      <RecordLink key="name" to={ref}>
                        {label}
                      </RecordLink>,
                      jurisdiction,
                      because,
                    ]}
                  />
                ))}
              </DataTable>
              <div className="row-ends">
                <span className="note">
                  What each asks, its dates and its sources stand on its own page. This is not legal advice.
                </span>
                <CopyButton
                  text={() =>
                    found.map((one) => [one.label, one.jurisdiction, one.because].join("\t")).join("\n")
                  }
                >
                  Copy as text
                </CopyButton>
              </div>
            </>
          )}
        </div>
      )}
    </Answer>
  );
}
