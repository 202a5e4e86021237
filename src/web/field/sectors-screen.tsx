import { useState } from "react";
import { useSectors } from "../client/use-lists.ts";
import { useNames } from "../client/use-names.ts";
import { strengthWords } from "../client/words.ts";
import { Answer } from "../design/answer.tsx";
import { FilterField } from "../design/fields.tsx";
import { Page, Section } from "../design/page.tsx";
import { FieldNav } from "./field-nav.tsx";
import { holdsWords } from "./holds-words.ts";
import { SourceIds } from "./source-ids.tsx";
import "./field.css";

/** The kinds of employer. */
export function SectorsScreen() {
  const sectors = useSectors();
  const names = useNames();
  const [typed, setTyped] = useState("");
  return (
    <Page
      title="Employers"
      over={<FieldNav />}
      lead="The kinds of organisation that hire, and the domains they work in."
    >
      <div className="list-tools field-filter">
        <FilterField label="Filter employers" value={typed} onChange={setTyped} />
      </div>
      <Answer query={sectors} what="the kinds of employer" lines={40}>
        {(data) =>
          data.sectors
            .filter((sector) => holdsWords(`${sector.label} ${sector.summary} ${sector.why}`, typed))
            .map((sector) => (
              <Section
                key={sector.id}
                title={sector.label}
                aside={<SourceIds of={sector.label} ids={sector.sources} checkedOn={sector.checkedOn} />}
              >
                <p>{sector.summary}</p>
                <p>{sector.why}</p>
                <p className="note">
                  {sector.domains
                    .map(({ domain, strength }) => `${names.domain(domain)} (${strengthWords[strength]})`)
                    .join(", ")}
                  {!sector.fromGuides && ". Added by this project; the guides do not list it."}
                </p>
              </Section>
            ))
        }
      </Answer>
    </Page>
  );
}
