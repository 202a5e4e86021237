import { useState } from "react";
import { useDomains } from "../client/use-lists.ts";
import { Answer } from "../design/answer.tsx";
import { FilterField } from "../design/fields.tsx";
import { Page, Section } from "../design/page.tsx";
import { FieldNav } from "./field-nav.tsx";
import { holdsWords } from "./holds-words.ts";
import { SourceIds } from "./source-ids.tsx";
import "./field.css";

/** The domains of healthcare AI. */
export function DomainsScreen() {
  const domains = useDomains();
  const [typed, setTyped] = useState("");
  return (
    <Page title="Domains" over={<FieldNav />} lead="The parts of healthcare in which AI is put to work.">
      <div className="list-tools field-filter">
        <FilterField label="Filter domains" value={typed} onChange={setTyped} />
      </div>
      <Answer query={domains} what="the domains" lines={40}>
        {(data) =>
          data.domains
            .filter((domain) =>
              holdsWords(`${domain.label} ${domain.summary} ${domain.uses.join(" ")}`, typed),
            )
            .map((domain) => (
              <Section
                key={domain.id}
                title={domain.label}
                aside={<SourceIds of={domain.label} ids={domain.sources} checkedOn={domain.checkedOn} />}
              >
                <p>{domain.summary}</p>
                <ul className="bullets">
                  {domain.uses.map((use) => (
                    <li key={use}>{use}</li>
                  ))}
                </ul>
                <p>{domain.fit}</p>
              </Section>
            ))
        }
      </Answer>
    </Page>
  );
}
