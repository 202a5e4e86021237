import { AddSkill } from "./add-skill.tsx";
import { BackgroundList } from "./background-list.tsx";
import { ClaimList } from "./claim-list.tsx";
import { CorrectionList } from "./correction-list.tsx";
import { FieldLists } from "./field-lists.tsx";
import { LeftOver } from "./left-over.tsx";
import { NoteList } from "./note-list.tsx";
import { PositionList } from "./position-list.tsx";
import type { Corrections } from "./use-profile.ts";
import type { Profile, SkillClaim } from "#src/profile/index.ts";

interface ReadingProps {
  readonly profile: Profile;
  readonly claims: readonly SkillClaim[];
  readonly corrections: Corrections;
}

/** Everything we read, in the order in which it matters for what comes next. */
export function Reading({ profile, claims, corrections }: ReadingProps) {
  return (
    <>
      <NoteList profile={profile} />
      <BackgroundList profile={profile} corrections={corrections} />
      <ClaimList profile={profile} claims={claims} corrections={corrections} />
      <AddSkill profile={profile} claims={claims} corrections={corrections} />
      <PositionList positions={profile.positions} />
      <FieldLists profile={profile} />
      <LeftOver profile={profile} />
      <CorrectionList profile={profile} corrections={corrections} />
    </>
  );
}
