import { numberText } from "#src/figures/index.ts";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import { Unknown } from "../../design/unknown.tsx";
import type { PlainChange } from "./use-readability.ts";

interface ChangeViewProps {
  readonly change: PlainChange;
}

const COLUMNS = ["Measure", "Before", "After", "Change"].map((label) => ({ label }));
const KEPT = ["Of", "Kept", "Lost", "New"].map((label) => ({ label }));

/** What an edit gained and what it may have cost: first what to read again, then the numbers. */
export function ChangeView({ change }: ChangeViewProps) {
  const { says, grade, readingEase, smog, words, wordsPerSentence, numbers } = change;
  const measures = [
    ["Flesch–Kincaid grade", grade],
    ["Flesch reading ease", readingEase],
    ["SMOG grade", smog],
    ["Words", words],
    ["Words a sentence", wordsPerSentence],
  ] as const;
  const kept = [
    ["Jargon", change.jargon],
    ["Alarm words", change.alarm],
    ["Caveats and safety lines", change.caveats],
    ["Numbers", numbers],
  ] as const;
  return (
    <div className="stack">
      <ul className="stack-tight" aria-live="polite">
        {says.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <DataTable caption="Before and after, by formula" columns={COLUMNS}>
        {measures.map(([name, { before, after, change: by }]) => (
          <DataRow
            key={name}
            columns={COLUMNS}
            cells={[
              name,
              ...[before, after].map((value) => cell(value)),
              by !== null && by > 0 ? `+${cell(by)}` : cell(by),
            ]}
          />
        ))}
      </DataTable>
      <DataTable caption="What was kept, lost and brought in" columns={KEPT}>
        {kept.map(([name, { kept: same, lost, added }]) => (
          <DataRow
            key={name}
            columns={KEPT}
            cells={[
              name,
              same.length,
              <Words key="lost" words={lost} />,
              <Words key="added" words={added} />,
            ]}
          />
        ))}
      </DataTable>
    </div>
  );
}

const cell = (value: number | null): string =>
  value === null ? "not defined" : numberText(value, Number.isInteger(value) ? 0 : 1);

interface WordsProps {
  readonly words: readonly { readonly start: number; readonly text: string }[];
}

function Words({ words }: WordsProps) {
  if (words.length === 0) return <Unknown what="none" />;
  return (
    <span>
      {words.map(({ start, text }, place) => (
        <span key={start}>
          {place > 0 && ", "}
          <q>{text}</q>
        </span>
      ))}
    </span>
  );
}
