import { useRoles } from "../client/use-lists.ts";
import { RecordField } from "./record-field.tsx";

const NO_ROLES: readonly never[] = [];

interface RoleFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

/** Chooses a role of the field by its name or another it goes by. */
export function RoleField(props: RoleFieldProps) {
  const roles = useRoles().data?.roles ?? NO_ROLES;
  return <RecordField choices={roles} none="The field has no role of that name." {...props} />;
}
