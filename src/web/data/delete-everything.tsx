import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../client/call.ts";
import { showCount } from "../client/numbers.ts";
import { Button } from "../design/button.tsx";
import { Labelled } from "../design/fields.tsx";
import { ErrorNotice } from "../design/notice.tsx";

/** What has to be typed, so that nothing is deleted by a slip. */
const WORDS = "delete everything";

/** Deletes all that is stored, after the words are typed. */
export function DeleteEverything() {
  const [typed, setTyped] = useState("");
  const queries = useQueryClient();
  const deleting = useMutation({
    mutationFn: () => call("data.deleteEverything", { confirm: true }),
    onSuccess: async () => {
      setTyped("");
      queries.removeQueries({ queryKey: ["profile"] });
      queries.removeQueries({ queryKey: ["plan"] });
      await queries.invalidateQueries();
    },
  });

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        deleting.mutate();
      }}
    >
      <p>All profiles, texts, corrections and plans. This cannot be undone; download them first if in doubt.</p>
      <div className="list-tools">
        <Labelled label={`Type “${WORDS}”`}>
          {(id) => <input id={id} value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />}
        </Labelled>
        <Button look="grave" type="submit" disabled={typed.trim().toLowerCase() !== WORDS || deleting.isPending}>
          Delete everything
        </Button>
      </div>
      <p aria-live="polite">
        {deleting.data === undefined
          ? ""
          : `Deleted: ${showCount(deleting.data.deleted.profiles, "profile")}, ${showCount(deleting.data.deleted.plans, "plan")}, ${showCount(deleting.data.deleted.evaluations, "evaluation")}, ${showCount(deleting.data.deleted.studies, "piece")} of proof, ${showCount(deleting.data.deleted.attempts, "practice answer")}, ${showCount(deleting.data.deleted.items, "imported item")} and ${showCount(deleting.data.deleted.projects, "review project")}.`}
      </p>
      {deleting.error !== null && <ErrorNotice error={deleting.error} />}
    </form>
  );
}
