import type { Note } from "#src/kernel/index.ts";
import { Section } from "../design/page.tsx";
import { noteWords } from "./note-words.ts";

interface NoteListProps {
  readonly notes: readonly Note[];
}

/** What is worth knowing about how the reading went. */
export function NoteList({ notes }: NoteListProps) {
  const said = notes.flatMap((note) => noteWords(note) ?? []);
  if (said.length === 0) return null;

  return (
    <Section title="Worth knowing">
      <ul className="stack-tight">
        {said.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Section>
  );
}
