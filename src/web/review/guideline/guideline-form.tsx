import { useState } from "react";
import { Button } from "../../design/button.tsx";
import { Labelled } from "../../design/fields.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { BecauseField } from "../parts/because-field.tsx";
import { DiffText } from "../parts/diff-text.tsx";
import { useChange } from "../use-review.ts";
import { GUIDELINE_OUTLINE } from "./guideline-outline.ts";

interface GuidelineFormProps {
  readonly id: string;
  readonly before: string;
}

/** Writes the next version, with what changes in it before it is put in force. */
export function GuidelineForm({ id, before }: GuidelineFormProps) {
  const [text, setText] = useState(before);
  const [because, setBecause] = useState("");
  const setting = useChange("projects.setGuideline", id);
  const changed = text.trim() !== "" && text !== before;
  return (
    <form
      className="review-form"
      onSubmit={(event) => {
        event.preventDefault();
        setting.mutate({ text, because: because.trim() });
      }}
    >
      <Labelled label="Text of the guideline">
        {(field) => (
          <textarea
            id={field}
            className="review-text-area"
            rows={18}
            maxLength={100_000}
            required
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Labelled>
      {text === "" && (
        <Button onClick={() => setText(GUIDELINE_OUTLINE)}>Begin with an outline of ours</Button>
      )}
      {before !== "" && changed && (
        <details>
          <summary>What changes</summary>
          <DiffText before={before} after={text} />
        </details>
      )}
      <BecauseField value={because} onChange={setBecause} />
      <Button type="submit" look="main" disabled={!changed || because.trim() === "" || setting.isPending}>
        {before === "" ? "Put it in force" : "Put the new version in force"}
      </Button>
      {setting.error !== null && <ErrorNotice error={setting.error} />}
    </form>
  );
}
