import type { CredentialVerdict } from "#src/choose/index.ts";
import { showHours, showNumber } from "../../client/numbers.ts";
import { FigureMark } from "../../design/figure-mark.tsx";
import { Unknown } from "../../design/unknown.tsx";

interface RateLinesProps {
  readonly verdict: Pick<
    CredentialVerdict,
    "closes" | "gapHours" | "perHour" | "perHundred" | "hoursClaim" | "priceClaim"
  >;
}

/** What it closes, and what that comes to for its time and its price where the ledger holds them. */
export function RateLines({ verdict }: RateLinesProps) {
  const { closes, gapHours, perHour, perHundred, hoursClaim, priceClaim } = verdict;
  return (
    <dl className="facts">
      <div className="fact">
        <dt>Gap closed</dt>
        <dd>
          {closes.length === 0
            ? "none of this role’s that is still open, as far as we know what it teaches"
            : `${showHours(gapHours)} of practice: ${closes.map(({ label, hours }) => `${label} ${showHours(hours)}`).join(", ")}`}
        </dd>
      </div>
      <div className="fact">
        <dt>For its time</dt>
        <dd>
          {perHour !== undefined && `${showNumber(perHour)} gap hours an hour of it. `}
          {hoursClaim === undefined ? (
            <Unknown what="hours not in our sources" />
          ) : (
            <FigureMark claim={hoursClaim} text="What is said of its length" />
          )}
        </dd>
      </div>
      <div className="fact">
        <dt>For its price</dt>
        <dd>
          {perHundred !== undefined &&
            `${showNumber(perHundred.value)} gap hours for ${perHundred.currency} 100. `}
          {priceClaim === undefined ? (
            <Unknown what="price not in our sources" />
          ) : (
            <FigureMark claim={priceClaim} text="What is said of its price" />
          )}
        </dd>
      </div>
    </dl>
  );
}
