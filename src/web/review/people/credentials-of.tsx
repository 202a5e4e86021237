import { useState } from "react";
import { Button } from "../../design/button.tsx";
import { ReasonAct } from "../parts/reason-act.tsx";
import { useChangePeople } from "../use-review.ts";
import type { Person } from "../use-review.ts";
import { CredentialForm } from "./credential-form.tsx";
import { CredentialLine } from "./credential-line.tsx";

interface CredentialsOfProps {
  readonly id: string;
  readonly person: Person;
  readonly mayChange: boolean;
}

/** What one person is qualified as, with ways to record, change and lapse it. */
export function CredentialsOf({ id, person, mayChange }: CredentialsOfProps) {
  const [open, setOpen] = useState<string>();
  const lapsing = useChangePeople("projects.lapseCredential", id);
  const close = () => setOpen(undefined);
  return (
    <div className="stack-tight">
      {person.credentials.length === 0 && (
        <p className="note">
          No credential recorded
          {person.roles.includes("reviewer") && ": the policy lets them judge nothing"}.
        </p>
      )}
      <ul className="stack-tight">
        {person.credentials.map((credential) => (
          <li key={credential.id} className="stack-tight">
            <CredentialLine credential={credential} />
            {mayChange && open !== credential.id && (
              <div className="row">
                <Button look="quiet" onClick={() => setOpen(credential.id)}>
                  {credential.state === "lapsed" ? "Record it anew" : "Change"}
                  <span className="unseen">
                    : {credential.title} of {person.name}
                  </span>
                </Button>
                {credential.state !== "lapsed" && (
                  <ReasonAct
                    label={
                      <>
                        Mark as lapsed
                        <span className="unseen">
                          : {credential.title} of {person.name}
                        </span>
                      </>
                    }
                    says="It allows nothing from then on. What was judged before stays."
                    yes="Mark as lapsed"
                    pending={lapsing.isPending}
                    error={lapsing.error}
                    onDo={(because) =>
                      lapsing.mutateAsync({ person: person.person, credential: credential.id, because })
                    }
                  />
                )}
              </div>
            )}
            {open === credential.id && (
              <CredentialForm id={id} person={person} credential={credential} onDone={close} />
            )}
          </li>
        ))}
      </ul>
      {mayChange && open === undefined && (
        <p>
          <Button look="quiet" onClick={() => setOpen("new")}>
            Record a credential<span className="unseen"> of {person.name}</span>
          </Button>
        </p>
      )}
      {open === "new" && <CredentialForm id={id} person={person} onDone={close} />}
    </div>
  );
}
