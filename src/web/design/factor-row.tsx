import { useId, useState } from "react";
import type { Factor } from "#src/match/index.ts";
import { showNumber, showPoints } from "../client/numbers.ts";
import { QuoteList } from "./quote.tsx";

interface FactorRowProps {
  readonly factor: Factor;
}

/** One factor: its points, and on request its reason with the person's own words. */
export function FactorRow({ factor }: FactorRowProps) {
  const [open, setOpen] = useState(false);
  const reason = useId();

  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            className="factor-name"
            aria-expanded={open}
            aria-controls={reason}
            onClick={() => setOpen(!open)}
          >
            <span className={`factor-key factor-${factor.name}`} aria-hidden="true" />
            {factor.label}
          </button>
        </th>
        <td className="figures">{showPoints(factor.value)}</td>
        <td className="figures note">of {showNumber(factor.outOf)}</td>
      </tr>
      <tr id={reason} hidden={!open}>
        <td colSpan={3} className="factor-reason">
          <p>{factor.why}</p>
          {factor.evidence.length > 0 && <QuoteList quotes={factor.evidence} none="" />}
        </td>
      </tr>
    </>
  );
}
