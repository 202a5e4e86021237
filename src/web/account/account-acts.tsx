import { Button } from "../design/button.tsx";
import { Confirm } from "../design/confirm.tsx";
import type { Account, useAccountActs } from "./use-account-acts.ts";

interface AccountActsProps {
  readonly account: Account;
  readonly acts: ReturnType<typeof useAccountActs>;
}

/** What a host can do to one account. */
export function AccountActs({ account: { login, name, state }, acts: { act, busy } }: AccountActsProps) {
  const named = <span className="unseen">: {name}</span>;
  if (state === "disabled")
    return (
      <div className="row">
        <Button look="quiet" disabled={busy} onClick={() => act({ act: "enable", login })}>
          Open again{named}
        </Button>
        <Confirm
          label={`Delete ${name}`}
          question="What they did in projects stays, under a pseudonym."
          yes="Delete"
          onConfirm={() => act({ act: "delete", login })}
        />
      </div>
    );
  return (
    <div className="row">
      <Button look="quiet" disabled={busy} onClick={() => act({ act: "reset", login })}>
        {state === "invited" ? "New link" : "Link for a new password"}
        {named}
      </Button>
      <Confirm
        label={`Close ${name}`}
        question="They are signed out everywhere at once."
        yes="Close it"
        onConfirm={() => act({ act: "disable", login })}
      />
    </div>
  );
}
