import type { SkillClaim } from "#src/profile/index.ts";
import { levelWords } from "../client/words.ts";
import { Term } from "./term.tsx";

interface BridgeNoteProps {
  readonly bridge: NonNullable<SkillClaim["bridge"]>;
}

/** A skill that work in another profession carries: how much of it, why, and whether one of that profession agreed. */
export function BridgeNote({ bridge: { because, carries, readLevel, reviewedBy } }: BridgeNoteProps) {
  return (
    <p className="note">
      <Term name="bridge">
        {carries === "whole" ? "The same work by another name" : "Carried over in part"}
      </Term>
      : {because} {readLevel !== undefined && `Your words alone show it at ${levelWords[readLevel]} level. `}
      {reviewedBy === undefined ? "Not yet reviewed by a practitioner." : `Reviewed by ${reviewedBy}.`}
    </p>
  );
}
