import { useState } from "react";
import type { ProjectRole } from "#src/projects/index.ts";
import { ReasonAct } from "../parts/reason-act.tsx";
import { TickList } from "../parts/tick-list.tsx";
import { useChangePeople } from "../use-review.ts";
import type { Person } from "../use-review.ts";
import { ROLE_CHOICES } from "./role-choices.ts";

interface RoleFormProps {
  readonly id: string;
  readonly person: Person;
  /** The one lead there is: a project nobody leads could never be changed again. */
  readonly lastLead: boolean;
}

/** Changes what somebody may do in the project. */
export function RoleForm({ id, person, lastLead }: RoleFormProps) {
  const [roles, setRoles] = useState<readonly ProjectRole[]>(person.roles);
  const setting = useChangePeople("projects.setRoles", id);
  const kept: ProjectRole[] = lastLead && !roles.includes("lead") ? ["lead", ...roles] : [...roles];
  return (
    <ReasonAct
      label={
        <>
          Change roles<span className="unseen"> of {person.name}</span>
        </>
      }
      says={
        lastLead
          ? `${person.name} stays lead: nobody else leads the project.`
          : `What ${person.name} may do from now on.`
      }
      yes="Change the roles"
      pending={setting.isPending || kept.length === 0}
      error={setting.error}
      onDo={(because) => setting.mutateAsync({ person: person.person, roles: kept, because })}
    >
      <TickList legend="Roles" choices={ROLE_CHOICES} chosen={kept} onChange={setRoles} />
    </ReasonAct>
  );
}
