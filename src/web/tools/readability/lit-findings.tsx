import { useState } from "react";
import { LitText } from "../../design/lit-text.tsx";
import { SortTable } from "../../design/sort-table.tsx";
import type { SortColumn } from "../../design/sort-table.tsx";
import { choicesOf } from "../choices.ts";
import { layerWords, seenSpans } from "./seen-spans.ts";
import type { Layer, Seen } from "./seen-spans.ts";
import type { PlainCheck } from "./use-readability.ts";
import "./readability.css";

interface LitFindingsProps {
  readonly check: PlainCheck;
  readonly text: string;
}

/** A text with what was seen in it lit in place, layer by layer, and each of them with its reason. */
export function LitFindings({ check, text }: LitFindingsProps) {
  const [off, setOff] = useState<readonly Layer[]>(["numbers"]);
  const all = seenSpans(check, text);
  const seen = all.filter(({ layer }) => !off.includes(layer));
  return (
    <div className="stack">
      <fieldset className="lit-layers">
        <legend className="field-label">Lit</legend>
        {choicesOf(layerWords).map(({ value, label }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={!off.includes(value)}
              onChange={(event) =>
                setOff(event.target.checked ? off.filter((one) => one !== value) : [...off, value])
              }
            />
            {label} ({all.filter(({ layer }) => layer === value).length})
          </label>
        ))}
      </fieldset>
      <LitText text={text} spans={seen} />
      {seen.length === 0 ? (
        <p>Nothing of this was seen. Our lists are short; read it as your reader would.</p>
      ) : (
        <SortTable
          caption="What is lit, with the reason"
          columns={COLUMNS}
          rows={seen}
          keyOf={({ layer, start, end }) => `${layer} ${start} ${end}`}
        />
      )}
    </div>
  );
}

const MOST = 80;

const COLUMNS: readonly SortColumn<Seen>[] = [
  {
    label: "Words",
    by: ({ start }) => start,
    show: ({ words }) => <q>{words.length > MOST ? `${words.slice(0, MOST)} …` : words}</q>,
  },
  { label: "Kind", by: ({ layer }) => layerWords[layer], show: ({ layer }) => layerWords[layer] },
  { label: "Why", show: ({ says }) => says },
];
