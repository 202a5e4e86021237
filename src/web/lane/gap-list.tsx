import type { Gap } from "#src/match/index.ts";
import { showHours } from "../client/numbers.ts";
import { useRoles } from "../client/use-lists.ts";
import { GapRow } from "./gap-row.tsx";

interface GapListProps {
  readonly gaps: readonly Gap[];
  readonly role: string;
}

/** The gaps, those first without which the work cannot be done. */
export function GapList({ gaps, role }: GapListProps) {
  const record = useRoles().data?.roles.find((one) => one.id === role);
  const labels = new Map(gaps.map((gap) => [gap.skill, gap.label]));
  const total = gaps.reduce((sum, gap) => sum + gap.hours, 0);
  if (gaps.length === 0) return <p>You show everything this role asks for, at the level it asks.</p>;

  return (
    <>
      <p className="note">
        {gaps.length} gaps, about {showHours(total)} of practice in all. Hours are the project’s own estimates
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
