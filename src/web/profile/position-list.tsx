import type { Position } from "#src/profile/index.ts";
import { showPeriod } from "../client/dates.ts";
import { Section } from "../design/page.tsx";
import { Unknown } from "../design/unknown.tsx";
import { ReadItem } from "./read-item.tsx";
import { keyOf } from "./text-marks.ts";

const KIND_WORDS = { work: "", volunteering: "volunteering", internship: "internship" } as const;

interface PositionListProps {
  readonly positions: readonly Position[];
}

/** Jobs, internships and volunteer posts, as far as the text says. */
export function PositionList({ positions }: PositionListProps) {
  return (
    <Section title="Positions">
      {positions.length === 0 && (
        <p>We found no job in your text. Without one we cannot tell how long you used a skill.</p>
      )}
      <ul>
        {positions.map(({ id, kind, title, employer, location, period }) => (
          <ReadItem key={id} mark={keyOf.position(id)}>
            <div className="row-ends">
              <strong>{title?.value ?? <Unknown what="title not found" />}</strong>
              <span className="figures note">
                {period === undefined ? <Unknown what="dates not found" /> : showPeriod(period)}
              </span>
            </div>
            <p className="note">
              {[employer?.value ?? "employer not found", location?.value, KIND_WORDS[kind]]
                .filter(Boolean)
                .join(", ")}
            </p>
          </ReadItem>
        ))}
      </ul>
    </Section>
  );
}
