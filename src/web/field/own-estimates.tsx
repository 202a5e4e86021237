import { useRoles } from "../client/use-lists.ts";
import { RecordLink } from "../design/app-link.tsx";
import { SourceMark } from "../design/source-mark.tsx";
import { SourceList } from "../design/source-list.tsx";

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
            <RecordLink to="roles">the roles</RecordLink>
          ) : (
            <RecordLink to={`roles/${role.id}`}>{role.label}</RecordLink>
          )}
          , <RecordLink to="skills">the skills with their hours</RecordLink>.
        </p>
        {role !== undefined && <SourceList ids={role.sources} />}
      </SourceMark>
    </p>
  );
}
