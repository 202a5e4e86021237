import { useState } from "react";
import type { LabelQuestion } from "#src/review/index.ts";
import { showCount } from "../../client/numbers.ts";
import { Button } from "../../design/button.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { BecauseField } from "../parts/because-field.tsx";
import { useChange } from "../use-review.ts";

interface PutInForceProps {
  readonly id: string;
  readonly draft: readonly LabelQuestion[];
  /** Judgements that were given before. */
  readonly judgements: number;
}

/** Puts the draft in force, with its reason. */
export function PutInForce({ id, draft, judgements }: PutInForceProps) {
  const [because, setBecause] = useState("");
  const setting = useChange("projects.setQuestions", id);
  return (
    <form
      className="reason-act"
      onSubmit={(event) => {
        event.preventDefault();
        setting.mutate({ questions: [...draft], because: because.trim() });
      }}
    >
      <p>
        This is a draft. Nobody is asked anything else before you put it in force.
        {judgements > 0 &&
          ` ${showCount(judgements, "judgement")} given before will stay without answers to what is new.`}
      </p>
      <BecauseField value={because} onChange={setBecause} />
      <Button type="submit" look="main" disabled={because.trim() === "" || setting.isPending}>
        {draft.length === 0 ? "Ask nothing besides the task" : "Put these questions in force"}
      </Button>
      {setting.error !== null && <ErrorNotice error={setting.error} />}
    </form>
  );
}
