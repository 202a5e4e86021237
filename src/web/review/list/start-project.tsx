import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { call } from "../../client/call.ts";
import { Button } from "../../design/button.tsx";
import { Labelled } from "../../design/fields.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { DeclaredField } from "../parts/declared-field.tsx";
import type { Declared } from "../parts/declared-field.tsx";

const EMPTY = { title: "", purpose: "", declared: "" as Declared };

/** Begins a project; whoever begins it leads it. */
export function StartProject() {
  const [typed, setTyped] = useState(EMPTY);
  const queries = useQueryClient();
  const { navigate } = useRouter();
  const starting = useMutation({
    mutationFn: () =>
      call("projects.create", {
        title: typed.title.trim(),
        purpose: typed.purpose.trim(),
        settings: typed.declared === "" ? {} : { declared: typed.declared },
      }),
    onSuccess: async (project) => {
      queries.setQueryData(["review", project.id], project);
      await navigate({ href: `/review/${project.id}` });
      await queries.invalidateQueries({ queryKey: ["review"] });
    },
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        starting.mutate();
      }}
    >
      <Labelled label="Title">
        {(id) => (
          <input
            id={id}
            className="review-because"
            required
            maxLength={200}
            autoComplete="off"
            value={typed.title}
            onChange={(event) => setTyped({ ...typed, title: event.target.value })}
          />
        )}
      </Labelled>
      <Labelled label="Purpose: what the judgements are for (may stay empty)">
        {(id) => (
          <textarea
            id={id}
            rows={3}
            maxLength={4000}
            value={typed.purpose}
            onChange={(event) => setTyped({ ...typed, purpose: event.target.value })}
          />
        )}
      </Labelled>
      <DeclaredField
        value={typed.declared}
        onChange={(declared) => setTyped((before) => ({ ...before, declared }))}
      />
      <p>
        <Button type="submit" look="main" disabled={starting.isPending || typed.title.trim() === ""}>
          Start the project
        </Button>
      </p>
      {starting.error !== null && <ErrorNotice error={starting.error} />}
    </form>
  );
}
