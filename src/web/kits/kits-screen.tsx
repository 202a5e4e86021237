import { useState } from "react";
import { Answer } from "../design/answer.tsx";
import { AppLink, RecordLink } from "../design/app-link.tsx";
import { FilterField } from "../design/fields.tsx";
import { Page, Section } from "../design/page.tsx";
import { useKits } from "./use-kits.ts";
import "./kits.css";

/** Every practice kit. */
export function KitsScreen() {
  const kits = useKits();
  const [words, setWords] = useState("");
  const wanted = words.trim().toLowerCase();
  return (
    <Page
      title="Practice kits"
      lead="Invented data whose truth is known, a brief, a baseline to beat, and a grader. Nobody real is in them, so what you make may be shown."
    >
      <Section title="Kits">
        <FilterField label="Filter" value={words} onChange={setWords} />
        <Answer query={kits} what="the kits" lines={20}>
          {(data) => {
            const shown = data.kits.filter(({ title, summary }) =>
              `${title} ${summary}`.toLowerCase().includes(wanted),
            );
            return (
              <>
                {shown.length === 0 && <p className="note">No kit fits.</p>}
                <ul className="ruled">
                  {shown.map(({ id, title, summary, blueprint }) => (
                    <li key={id} className="stack-tight">
                      <h3 className="kit-name">
                        <AppLink href={`/kits/${id}`}>{title}</AppLink>
                      </h3>
                      <p>{summary}</p>
                      <p className="note">
                        For the piece <RecordLink to={`blueprints/${blueprint}`}>{blueprint}</RecordLink>
                      </p>
                    </li>
                  ))}
                </ul>
              </>
            );
          }}
        </Answer>
      </Section>
    </Page>
  );
}
