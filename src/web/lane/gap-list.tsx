import type { Gap } from "#src/match/index.ts";
import { useRoles, useSkills } from "../client/use-lists.ts";
import { OwnEstimates } from "../field/own-estimates.tsx";
import { useProfile } from "../profile/use-profile.ts";
import { GapRow } from "./gap-row.tsx";

interface GapListProps {
  readonly gaps: readonly Gap[];
  readonly role: string;
  readonly profileId: string;
}

/** The gaps, those first without which the work cannot be done. */
export function GapList({ gaps, role, profileId }: GapListProps) {
  const record = useRoles().data?.roles.find((one) => one.id === role);
  const labels = new Map(useSkills().data?.skills.map((skill) => [skill.id, skill.label]));
  const claims = useProfile(profileId).data?.claims ?? [];
  if (gaps.length === 0) return <p>You show everything this role asks for, at the level it asks.</p>;

  return (
    <>
      <OwnEstimates what="Levels and hours" role={role} />
      <p className="note gap-legend">
        Hours lead from where you stand to the level asked, one skill by itself; each opens the skill’s
        record.
      </p>
      <ul>
        {gaps.map((gap) => (
          <GapRow
            key={gap.skill}
            gap={gap}
            bridge={claims.find((claim) => claim.skill === gap.skill)?.bridge}
            after={gap.after.map((skill) => labels.get(skill) ?? skill.replaceAll("-", " "))}
            sources={record?.sources ?? []}
            checkedOn={record?.checkedOn}
          />
        ))}
      </ul>
    </>
  );
}
