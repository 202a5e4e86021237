import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../client/call.ts";
import { Button } from "../design/button.tsx";
import { ErrorNotice, Notice } from "../design/notice.tsx";
import { PasswordField } from "./password-field.tsx";
import { passwordProblem, passwordRule } from "./password-words.ts";

/** The present password for a new one. */
export function ChangePassword() {
  const [old, setOld] = useState("");
  const [fresh, setFresh] = useState("");
  const queries = useQueryClient();
  const changing = useMutation({
    mutationFn: () => call("account.setPassword", { old, new: fresh }),
    onSuccess: async ({ kind }) => {
      if (kind === "refused") return;
      setOld("");
      setFresh("");
      await queries.invalidateQueries({ queryKey: ["account"] });
    },
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        changing.mutate();
      }}
    >
      <PasswordField label="Present password" autoComplete="current-password" value={old} onChange={setOld} />
      <PasswordField
        label="New password"
        autoComplete="new-password"
        rule={passwordRule}
        value={fresh}
        onChange={setFresh}
      />
      <div>
        <Button type="submit" disabled={changing.isPending}>
          Change the password
        </Button>
      </div>
      <p aria-live="polite">
        {changing.data?.kind === "changed" ? "Changed. You are signed out everywhere else." : ""}
      </p>
      {changing.data?.kind === "refused" && !changing.isPending && (
        <Notice message={passwordProblem(changing.data.because)} advice="Nothing was changed. Try again." />
      )}
      {changing.error !== null && <ErrorNotice error={changing.error} />}
    </form>
  );
}
