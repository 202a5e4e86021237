import type { ReviewItem } from "#src/review/index.ts";
import { showDay } from "../../client/dates.ts";
import { Section } from "../../design/page.tsx";
import { stateWords } from "../../review/review-words.ts";
import { capital } from "../practice-words.ts";
import { SignOffForm } from "./sign-off-form.tsx";

interface ItemOriginProps {
  readonly item: ReviewItem;
}

/** Who stands behind an item, where it comes from and under which licence. */
export function ItemOrigin({ item }: ItemOriginProps) {
  const { signOff, experts, basis, provenance, licence, id } = item;
  return (
    <Section title="Who stands behind it" id="signed">
      {experts !== undefined && (
        <p>
          {capital(experts.who)} (n = {experts.n}). Source: {experts.source}.
        </p>
      )}
      {signOff.length > 0 && (
        <ul className="practice-found">
          {signOff.map(({ profession, credential, jurisdiction, on, says }) => (
            <li key={`${profession} ${on} ${says ?? ""}`}>
              <strong>{profession}</strong>
              {jurisdiction !== undefined && !profession.includes(jurisdiction) && `, ${jurisdiction}`};
              credential {stateWords[credential]}; signed on {showDay(on)}
              {says !== undefined && says !== "" && (
                <>
                  : <q>{says}</q>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {experts === undefined && signOff.length === 0 && (
        <p>
          Nobody qualified has signed it yet. Two people whose credentials somebody has looked into have to
          agree before it is scored.
        </p>
      )}
      {basis.length > 0 && (
        <div className="stack-tight">
          <h3>What its key rests on</h3>
          <ul className="practice-found">
            {basis.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="note">
        From: {provenance}. Licence: {licence}. Item <code>{id}</code>.
      </p>
      {experts === undefined && item.key !== undefined && <SignOffForm id={id} />}
    </Section>
  );
}
