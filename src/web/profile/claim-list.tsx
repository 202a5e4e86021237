import { useState } from "react";
import type { Profile, SkillClaim } from "#src/profile/index.ts";
import { showCount } from "../client/numbers.ts";
import { ChoiceField, FilterField } from "../design/fields.tsx";
import { Section } from "../design/page.tsx";
import { Term } from "../design/term.tsx";
import { arrangeClaims, claimOrders } from "./claim-order.ts";
import type { ClaimOrder } from "./claim-order.ts";
import { ClaimRow } from "./claim-row.tsx";
import { correctionOfSkill } from "./correction-of.ts";
import { shownClaims } from "./shown-claims.ts";
import type { Corrections } from "./use-profile.ts";
import "./claims.css";

interface ClaimListProps {
  readonly profile: Profile;
  /** With the corrections applied. */
  readonly claims: readonly SkillClaim[];
  readonly corrections: Corrections;
}

/** The skills we say the person has, to filter, sort, check and correct. */
export function ClaimList({ profile, claims, corrections }: ClaimListProps) {
  const [typed, setTyped] = useState("");
  const [order, setOrder] = useState<ClaimOrder>("level");
  const all = shownClaims(profile, claims);
  const shown = arrangeClaims(all, typed, order);

  return (
    <Section
      title="Skills"
      id="claims"
      aside={
        <>
          each a <Term name="claim">claim</Term> with its words and its <Term name="grade">grade</Term>
        </>
      }
    >
      {all.length === 0 ? (
        <p>We found no skill of this field in your text. You can add what you have below.</p>
      ) : (
        <>
          <div className="list-tools">
            <FilterField label="Filter skills" value={typed} onChange={setTyped} />
            <ChoiceField label="Sort by" value={order} choices={claimOrders} onChange={setOrder} />
            <p className="note" aria-live="polite">
              {typed === ""
                ? showCount(claims.length, "skill")
                : `${shown.length} of ${showCount(all.length, "skill")}`}
            </p>
          </div>
          <ul className="claims">
            {shown.map((claim) => (
              <ClaimRow
                key={claim.skill}
                claim={claim}
                readLevel={profile.claims.find((read) => read.skill === claim.skill)?.level}
                made={correctionOfSkill(profile, claim.skill)}
                corrections={corrections}
              />
            ))}
          </ul>
          {shown.length === 0 && <p>No skill matches “{typed}”.</p>}
        </>
      )}
    </Section>
  );
}
