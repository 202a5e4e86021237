import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../client/call.ts";
import { Button } from "../design/button.tsx";
import { Labelled } from "../design/fields.tsx";
import { ErrorNotice, Notice } from "../design/notice.tsx";
import { ShownOnce } from "./shown-once.tsx";
import { showMoment } from "./show-moment.ts";

const EMPTY = { login: "", name: "", mayHost: false };

/** Makes an account and shows the link for its person. */
export function InviteForm() {
  const [typed, setTyped] = useState(EMPTY);
  const queries = useQueryClient();
  const inviting = useMutation({
    mutationFn: () => call("account.invite", typed),
    onSuccess: async ({ kind }) => {
      if (kind === "invited") setTyped(EMPTY);
      await queries.invalidateQueries({ queryKey: ["accounts"] });
    },
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        inviting.mutate();
      }}
    >
      <div className="list-tools">
        <Labelled label="Their login, such as an e-mail address">
          {(id) => (
            <input
              id={id}
              required
              maxLength={100}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              value={typed.login}
              onChange={(event) => setTyped({ ...typed, login: event.target.value })}
            />
          )}
        </Labelled>
        <Labelled label="Their name">
          {(id) => (
            <input
              id={id}
              required
              maxLength={120}
              autoComplete="off"
              value={typed.name}
              onChange={(event) => setTyped({ ...typed, name: event.target.value })}
            />
          )}
        </Labelled>
        <Button type="submit" look="main" disabled={inviting.isPending}>
          Make a link
        </Button>
      </div>
      <label className="row">
        <input
          type="checkbox"
          checked={typed.mayHost}
          onChange={(event) => setTyped({ ...typed, mayHost: event.target.checked })}
        />
        <span>They may invite others and close accounts, as you may</span>
      </label>
      {inviting.data?.kind === "login-taken" && !inviting.isPending && (
        <Notice
          message="That login is taken."
          advice="Choose another, or make a new link for that account."
        />
      )}
      {inviting.error !== null && <ErrorNotice error={inviting.error} />}
      {inviting.data?.kind === "invited" && (
        <ShownOnce
          key={inviting.submittedAt}
          text={`${window.location.origin}${inviting.data.link}`}
          says={`Send this to ${inviting.data.account.name}. It is good once, until ${showMoment(inviting.data.expires)}.`}
        />
      )}
    </form>
  );
}
