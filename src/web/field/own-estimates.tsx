import { Link } from "@tanstack/react-router";
import { useRoles } from "../client/use-lists.ts";
import { SourceMark } from "../design/source-mark.tsx";
import { SourceList } from "./source-list.tsx";

interface OwnEstimatesProps {
  /** What on this screen is an estimate: “Hours and points”. */
  readonly what: string;
  /** The role whose record they come from, when the screen is about one. */
  readonly role?: string;
}

/** Says once on a screen that its numbers are the project’s own judgement, and leads to what they rest on. */
export function OwnEstimates({ what, role: id }: OwnEstimatesProps) {
  const role = useRoles(id !== undefined).data?.roles.find((one) => one.id === id);
  return (
    <p className="note">
      {what} are estimates of this project.{" "}
      <SourceMark of={what} {...(role === undefined ? {} : { checkedOn: role.checkedOn })}>
        <p>
          What a role asks, at which level and weight, and how long a skill takes is this project’s own
          judgement. Every record names its sources and the day they were checked:{" "}
          {role === undefined ? (
            <Link to="/field/roles">the roles</Link>
          ) : (
            <Link to="/field/roles/$role" params={{ role: role.id }}>
              {role.label}
            </Link>
          )}
          , <Link to="/field/skills">the skills with their hours</Link>.
        </p>
        {role !== undefined && <SourceList ids={role.sources} />}
      </SourceMark>
    </p>
  );
}
