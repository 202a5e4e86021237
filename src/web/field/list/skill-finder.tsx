import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../client/call.ts";
import { Button } from "../../design/button.tsx";
import { Labelled } from "../../design/fields.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { MentionText } from "./mention-text.tsx";

/** Finds the skills that a pasted text names, and lights the words. */
export function SkillFinder() {
  const [text, setText] = useState("");
  const finding = useMutation({
    mutationFn: async (asked: string) => ({ asked, ...(await call("skills.find", { text: asked })) }),
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        finding.mutate(text);
      }}
    >
      <Labelled label="A text">
        {(id) => <textarea id={id} rows={2} value={text} onChange={(event) => setText(event.target.value)} />}
      </Labelled>
      <div>
        <Button type="submit" disabled={text.trim() === "" || finding.isPending}>
          Find the skills
        </Button>
      </div>
      {finding.error !== null && <ErrorNotice error={finding.error} />}
      <div aria-live="polite">
        {finding.data !== undefined && (
          <MentionText text={finding.data.asked} mentions={finding.data.mentions} />
        )}
      </div>
    </form>
  );
}
