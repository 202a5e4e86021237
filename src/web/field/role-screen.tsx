import { getRouteApi } from "@tanstack/react-router";
import { useRoles } from "../client/use-lists.ts";
import { Answer } from "../design/answer.tsx";
import { Page } from "../design/page.tsx";
import { FieldNav } from "./field-nav.tsx";
import { RoleView } from "./role-view.tsx";
import "./field.css";

const route = getRouteApi("/field/roles/$role");

/** One role of the field. */
export function RoleScreen() {
  const { role: id } = route.useParams();
  const roles = useRoles();
  const role = roles.data?.roles.find((one) => one.id === id);
  if (role !== undefined) return <RoleView role={role} />;
  return (
    <Page title="Role" over={<FieldNav />}>
      <Answer query={roles} what="the role" lines={30}>
        {() => <p>We know no role of that name. The list of roles has them all.</p>}
      </Answer>
    </Page>
  );
}
