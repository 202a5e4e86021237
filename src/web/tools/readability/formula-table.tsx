import { numberText } from "#src/figures/index.ts";
import { showCount } from "../../client/numbers.ts";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import { Unknown } from "../../design/unknown.tsx";
import type { PlainCheck } from "./use-readability.ts";

interface FormulaTableProps {
  readonly check: PlainCheck;
}

const COLUMNS = ["Measure", "Value", "Formula", "Its limits"].map((label) => ({ label }));

/** Each formula's number with the formula itself and what it does not see. */
export function FormulaTable({ check }: FormulaTableProps) {
  const { words, sentences, syllables, polysyllables, wordsPerSentence, longSentences, notes } = check;
  const rows = [
    ["Flesch–Kincaid grade", check.fleschKincaidGrade],
    ["Flesch reading ease", check.fleschReadingEase],
    ["SMOG grade", check.smog],
    ["Dale–Chall", check.daleChall],
  ] as const;
  return (
    <div className="stack">
      <p>
        {showCount(words, "word")}, {showCount(sentences, "sentence")}, {showCount(syllables, "syllable")},{" "}
        {showCount(polysyllables, "word")} of three syllables or more
        {wordsPerSentence !== null && <>; {numberText(wordsPerSentence, 1)} words a sentence</>}.{" "}
        {showCount(longSentences.length, "long sentence")}.
      </p>
      <DataTable caption="By formula" captionUnseen columns={COLUMNS}>
        {rows.map(([name, { value, formula, source, notes: limits }]) => (
          <DataRow
            key={name}
            columns={COLUMNS}
            cells={[
              name,
              value === null ? (
                <Unknown key="value" what="not defined" />
              ) : (
                <strong key="value" className="figures">
                  {numberText(value, 1)}
                </strong>
              ),
              <span key="formula">
                {formula} <span className="note">{source}</span>
              </span>,
              limits.join(" "),
            ]}
          />
        ))}
      </DataTable>
      {notes.length > 0 && (
        <ul className="note stack-tight">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
