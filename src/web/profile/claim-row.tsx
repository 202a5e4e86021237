import { useState } from "react";
import type { SkillLevel } from "#src/atlas/index.ts";
import type { SkillClaim } from "#src/profile/index.ts";
import { showMonth, showMonths } from "../client/dates.ts";
import { levelWords } from "../client/words.ts";
import { Button } from "../design/button.tsx";
import { GradeMark } from "../design/grade-mark.tsx";
import { Unknown } from "../design/unknown.tsx";
import { BridgeNote } from "../design/bridge-note.tsx";
import { ClaimDetail } from "./claim-detail.tsx";
import type { PlacedCorrection } from "./correction-of.ts";
import { ReadItem } from "./read-item.tsx";
import { keyOf } from "./text-marks.ts";
import type { Corrections } from "./use-profile.ts";

interface ClaimRowProps {
  readonly claim: SkillClaim;
  /** The level our reading gave; none for what the person added. */
  readonly readLevel: SkillLevel | undefined;
  readonly made: PlacedCorrection | undefined;
  readonly corrections: Corrections;
}

/** One claim: skill, level, time and grade; opened, the words that show it and what can be corrected. */
export function ClaimRow({ claim, readLevel, made, corrections }: ClaimRowProps) {
  const [open, setOpen] = useState(false);
  const removed = made?.correction.kind === "skill-removed";
  const detail = `${keyOf.claim(claim.skill)}-detail`;

  return (
    <ReadItem mark={keyOf.claim(claim.skill)}>
      <div className={removed ? "claim claim-removed" : "claim"}>
        <button
          type="button"
          className="claim-name"
          aria-expanded={open}
          aria-controls={detail}
          onClick={() => setOpen(!open)}
        >
          {claim.label}
        </button>
        <span className="claim-level">
          {made === undefined || removed ? (
            levelWords[claim.level]
          ) : (
            <strong>{levelWords[claim.level]}</strong>
          )}
        </span>
        <span className="claim-time figures">
          {claim.months > 0 ? (
            <span title={claim.lastUsed === undefined ? undefined : `last used ${showMonth(claim.lastUsed)}`}>
              {showMonths(claim.months)}
            </span>
          ) : (
            <Unknown what="no dates" />
          )}
        </span>
        <span className="claim-grade note">
          <GradeMark grade={claim.grade} />
        </span>
      </div>
      {made !== undefined && (
        <p className="note">
          {removed ? "You removed this." : whatYouSaid(readLevel)}{" "}
          <Button look="quiet" disabled={corrections.busy} onClick={() => corrections.undo(made.index)}>
            Undo<span className="unseen">: {claim.label}</span>
          </Button>
        </p>
      )}
      {claim.bridge !== undefined && !removed && <BridgeNote bridge={claim.bridge} />}
      <div id={detail} hidden={!open}>
        {open && <ClaimDetail claim={claim} removed={removed} corrections={corrections} />}
      </div>
    </ReadItem>
  );
}

function whatYouSaid(readLevel: SkillLevel | undefined): string {
  return readLevel === undefined
    ? "Stated by you; your text does not show it."
    : `Level stated by you; we read ${levelWords[readLevel]}.`;
}
