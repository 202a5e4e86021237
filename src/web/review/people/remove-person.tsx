import { useState } from "react";
import { ReasonAct } from "../parts/reason-act.tsx";
import { useChangePeople } from "../use-review.ts";
import type { Person } from "../use-review.ts";

interface RemovePersonProps {
  readonly id: string;
  readonly person: Person;
}

/** Ends somebody's part; what they judged stays under their pseudonym. */
export function RemovePerson({ id, person }: RemovePersonProps) {
  const [forget, setForget] = useState(false);
  const removing = useChangePeople("projects.removePerson", id);
  return (
    <ReasonAct
      label={
        <>
          Remove<span className="unseen"> {person.name}</span>
        </>
      }
      says={`What ${person.name} judged stays, under “${person.person}”.`}
      yes="Remove them"
      grave
      pending={removing.isPending}
      error={removing.error}
      onDo={(because) => removing.mutateAsync({ person: person.person, because, forget })}
    >
      <label className="row">
        <input type="checkbox" checked={forget} onChange={(event) => setForget(event.target.checked)} />
        <span>Also forget who “{person.person}” is. This cannot be undone.</span>
      </label>
    </ReasonAct>
  );
}
