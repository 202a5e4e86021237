import { TextArea, TextLine } from "../structure/text-fields.tsx";
import { useDraftDesk } from "./draft-desk.ts";
import { Part } from "./part.tsx";

/** Title, summary and author. */
export function FrontPart() {
  const { study, change } = useDraftDesk();
  return (
    <Part title="Front" id="front" asks="What a reader sees in a list: which problem, for whom, and by whom.">
      <TextLine label="Title" value={study.title} max={200} onChange={(title) => change({ title })} />
      <TextArea
        label="Summary, one sentence"
        value={study.summary}
        max={600}
        rows={2}
        onChange={(summary) => change({ summary })}
      />
      <TextLine label="Author" value={study.author} max={200} onChange={(author) => change({ author })} />
    </Part>
  );
}
