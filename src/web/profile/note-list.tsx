import type { Profile } from "#src/profile/index.ts";
import { Section } from "../design/page.tsx";
import { noteWords } from "./note-words.ts";

interface NoteListProps {
  readonly profile: Profile;
}

/** What is worth knowing about how the reading went. */
export function NoteList({ profile: { notes, positions } }: NoteListProps) {
  const said = [...new Set(notes.flatMap((note) => noteWords(note, positions) ?? []))];
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
