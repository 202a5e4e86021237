import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Exposure } from "#src/review/index.ts";
import { call } from "../../client/call.ts";
import { Button } from "../../design/button.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { exposureNames } from "../../judging/judging-words.ts";
import { TickList } from "../parts/tick-list.tsx";
import type { Project } from "../use-review.ts";

interface ConsentFormProps {
  readonly project: Project;
  readonly onDone: () => void;
}

/** The terms of a project, and which hard content somebody accepts to meet: each kind by itself, none ticked before. */
export function ConsentForm({ project, onDone }: ConsentFormProps) {
  const { id, settings, exposure, me } = project;
  const [accepts, setAccepts] = useState<readonly Exposure[]>([]);
  const queries = useQueryClient();
  const agree = useMutation({
    mutationFn: () => call("projects.consent", { id, accepts: [...accepts] }),
    onSuccess: async (after) => {
      queries.setQueryData(["review", id], after);
      await queries.invalidateQueries({ queryKey: ["review-work", id] });
      onDone();
    },
    // The terms may have changed while they were read: the new ones are shown.
    onError: () => queries.invalidateQueries({ queryKey: ["review", id], exact: true }),
  });
  return (
    <form
      className="review-form"
      onSubmit={(event) => {
        event.preventDefault();
        agree.mutate();
      }}
    >
      {settings.consent !== "" && (
        <section className="stack" aria-label="The terms">
          <h3>What you agree to</h3>
          <p className="review-text">{settings.consent}</p>
        </section>
      )}
      {exposure.length > 0 && (
        <>
          <TickList
            legend="Some items may show what is hard to read. Tick what you accept to meet; the rest is never shown to you, and that costs you nothing."
            choices={exposure.map((value) => ({ value, label: exposureNames[value] }))}
            chosen={accepts}
            onChange={setAccepts}
          />
          {me.consented && settings.consent !== "" && (
            <p className="note">What you ticked before is replaced by what you tick now.</p>
          )}
        </>
      )}
      <p className="note">
        You may take your consent back at any time, under “Your judgements”. You are then given nothing more.
      </p>
      <Button look="main" type="submit" disabled={agree.isPending}>
        {settings.consent === "" ? "Accept what is ticked" : "I agree"}
      </Button>
      {agree.error !== null && <ErrorNotice error={agree.error} />}
    </form>
  );
}
