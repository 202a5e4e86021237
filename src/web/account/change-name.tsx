import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../client/call.ts";
import { Button } from "../design/button.tsx";
import { Labelled } from "../design/fields.tsx";
import { ErrorNotice } from "../design/notice.tsx";

interface ChangeNameProps {
  readonly name: string;
}

/** The name one is shown by. */
export function ChangeName({ name }: ChangeNameProps) {
  const [typed, setTyped] = useState(name);
  const queries = useQueryClient();
  const saving = useMutation({
    mutationFn: () => call("account.setName", { name: typed }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["me"] }),
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <div className="list-tools">
        <Labelled label="Your name">
          {(id) => (
            <input
              id={id}
              required
              maxLength={120}
              autoComplete="name"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Labelled>
        <Button type="submit" disabled={saving.isPending || typed.trim() === name}>
          Save the name
        </Button>
      </div>
      <p aria-live="polite">{saving.isSuccess ? "Saved." : ""}</p>
      {saving.error !== null && <ErrorNotice error={saving.error} />}
    </form>
  );
}
