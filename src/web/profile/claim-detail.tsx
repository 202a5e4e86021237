import type { SkillClaim } from "#src/profile/index.ts";
import { showMonth } from "../client/dates.ts";
import { gradeMeanings } from "../client/words.ts";
import { Button } from "../design/button.tsx";
import { QuoteList } from "../design/quote.tsx";
import { LevelButtons } from "./level-buttons.tsx";
import type { Corrections } from "./use-profile.ts";

interface ClaimDetailProps {
  readonly claim: SkillClaim;
  readonly removed: boolean;
  readonly corrections: Corrections;
}

/** Why we say it, in the person's own words, and how to put it right. */
export function ClaimDetail({ claim, removed, corrections }: ClaimDetailProps) {
  return (
    <div className="claim-detail">
      <QuoteList quotes={claim.evidence} none="You told us this; no words of your text show it." />
      <p className="note">
        {claim.origin === "stated" ? "Nothing shows it yet." : gradeMeanings[claim.grade]}
        {claim.lastUsed !== undefined && ` Last used ${showMonth(claim.lastUsed)}.`}
      </p>
      <div className="row no-print">
        <LevelButtons
          label={`Level of ${claim.label}`}
          disabled={corrections.busy}
          onLevel={(level) => corrections.correct({ kind: "skill-level", skill: claim.skill, level })}
        />
        {!removed && claim.origin !== "stated" && (
          <Button
            look="quiet"
            disabled={corrections.busy}
            onClick={() => corrections.correct({ kind: "skill-removed", skill: claim.skill })}
          >
            Remove<span className="unseen"> {claim.label}</span>
          </Button>
        )}
      </div>
    </div>
  );
}
