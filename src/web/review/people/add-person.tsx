import { useState } from "react";
import type { ProjectRole } from "#src/projects/index.ts";
import { Button } from "../../design/button.tsx";
import { Labelled } from "../../design/fields.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { TickList } from "../parts/tick-list.tsx";
import { useChangePeople } from "../use-review.ts";
import { ROLE_CHOICES } from "./role-choices.ts";

interface AddPersonProps {
  readonly id: string;
}

/** Gives an account of this server a part in the project. */
export function AddPerson({ id }: AddPersonProps) {
  const [login, setLogin] = useState("");
  const [roles, setRoles] = useState<readonly ProjectRole[]>(["reviewer"]);
  const adding = useChangePeople("projects.addPerson", id);
  return (
    <form
      className="review-form"
      onSubmit={(event) => {
        event.preventDefault();
        adding.mutate({ login: login.trim(), roles: [...roles] }, { onSuccess: () => setLogin("") });
      }}
    >
      <Labelled label="Login of their account">
        {(field) => (
          <input
            id={field}
            required
            maxLength={200}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={login}
            onChange={(event) => setLogin(event.target.value)}
          />
        )}
      </Labelled>
      <TickList legend="Roles" choices={ROLE_CHOICES} chosen={roles} onChange={setRoles} />
      <Button type="submit" disabled={adding.isPending || login.trim() === "" || roles.length === 0}>
        Add them
      </Button>
      {adding.error !== null && <ErrorNotice error={adding.error} />}
    </form>
  );
}
