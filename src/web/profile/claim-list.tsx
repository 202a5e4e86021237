import { useState } from "react";
import type { Profile } from "#src/profile/index.ts";
import { showCount } from "../client/numbers.ts";
import { ChoiceField, FilterField } from "../design/fields.tsx";
import { Section } from "../design/page.tsx";
import { Term } from "../design/term.tsx";
import { arrangeClaims, claimOrders } from "./claim-order.ts";
import type { ClaimOrder } from "./claim-order.ts";
import { ClaimRow } from "./claim-row.tsx";
import { correctionOfSkill } from "./correction-of.ts";
import type { Corrections } from "./use-profile.ts";
import "./claims.css";

interface ClaimListProps {
  readonly profile: Profile;
  readonly corrections: Corrections;
}

/** The skills we say the person has, to filter, sort, check and correct. */
export function ClaimList({ profile, corrections }: ClaimListProps) {
  const [typed, setTyped] = useState("");
  const [order, setOrder] = useState<ClaimOrder>("level");
  const shown = arrangeClaims(profile.claims, typed, order);

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
      {profile.claims.length === 0 ? (
        <p>We found no skill of this field in your text. You can add what you have below.</p>
      ) : (
        <>
          <div className="list-tools">
            <FilterField label="Filter skills" value={typed} onChange={setTyped} />
            <ChoiceField label="Sort by" value={order} choices={claimOrders} onChange={setOrder} />
            <p className="note" aria-live="polite">
              {typed === ""
                ? showCount(shown.length, "skill")
                : `${shown.length} of ${showCount(profile.claims.length, "skill")}`}
            </p>
          </div>
          <ul className="claims">
            {shown.map((claim) => (
              <ClaimRow
                key={claim.skill}
                claim={claim}
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
