import type { Gap } from "#src/match/index.ts";
import { useRoles, useSkills } from "../client/use-lists.ts";
import { GapRow } from "./gap-row.tsx";

interface GapListProps {
  readonly gaps: readonly Gap[];
  readonly role: string;
}

/** The gaps, those first without which the work cannot be done. */
export function GapList({ gaps, role }: GapListProps) {
  const record = useRoles().data?.roles.find((one) => one.id === role);
  const labels = new Map(useSkills().data?.skills.map((skill) => [skill.id, skill.label]));
  if (gaps.length === 0) return <p>You show everything this role asks for, at the level it asks.</p>;

  return (
    <>
      <p className="note">
        Hours are from where you stand to the level asked, one skill by itself; the project’s own estimates
        unless a source says more.
      </p>
      <ul>
        {gaps.map((gap) => (
          <GapRow
            key={gap.skill}
            gap={gap}
            after={gap.after.map((skill) => labels.get(skill) ?? skill.replaceAll("-", " "))}
            sources={record?.sources ?? []}
            checkedOn={record?.checkedOn}
          />
        ))}
      </ul>
    </>
  );
}
