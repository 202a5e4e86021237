import { useId, useRef } from "react";
import type { Guide } from "../use-proof.ts";
import { useDraftDesk } from "./draft-desk.ts";
import { ResultButtons } from "./result-buttons.tsx";
import { tokensAsText } from "./tokens-as-text.ts";

interface SectionPartProps {
  readonly guide: Guide["sections"][number];
}

/** One section: what it must answer, the text, what live results in it stand for, and guidance beside it. */
export function SectionPart({ guide }: SectionPartProps) {
  const { section, title, answers, prompts, opening, needed, mustShow } = guide;
  const { study, change, checked } = useDraftDesk();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const text = study.sections[section] ?? "";
  const write = (next: string) => change({ sections: { ...study.sections, [section]: next } });
  const shown = tokensAsText(text, checked.results);
  return (
    <section className="proof-part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title} {!needed && <span className="note">not needed for this kind</span>}
      </h2>
      <p className="note" id={`${id}-asks`}>
        {answers}
      </p>
      <div className="proof-beside">
        <div className="stack-tight">
          <textarea
            ref={field}
            id={`section-${section}`}
            className="proof-area"
            rows={8}
            maxLength={20_000}
            value={text}
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-asks`}
            onChange={(event) => write(event.target.value)}
          />
          {shown !== text && (
            <p className="proof-shown">
              <span className="note">Reads: </span>
              {shown}
            </p>
          )}
          <ResultButtons field={field} onInsert={write} of={title} />
        </div>
        <div className="proof-guide note stack-tight">
          <ul>
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
          {mustShow.length > 0 && (
            <>
              <p>Its blueprint asks that it shows:</p>
              <ul>
                {mustShow.map((must) => (
                  <li key={must}>{must}</li>
                ))}
              </ul>
            </>
          )}
          <p>
            It could begin: <q>{opening}</q>
          </p>
        </div>
      </div>
    </section>
  );
}
