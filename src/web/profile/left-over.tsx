import type { Profile } from "#src/profile/index.ts";
import { Quote } from "../design/quote.tsx";
import { Section } from "../design/page.tsx";
import { ReadItem } from "./read-item.tsx";
import { keyOf } from "./text-marks.ts";

const POLARITY_WORDS = {
  negated: "your text says you do not have it",
  intended: "your text says you want it",
} as const;

interface LeftOverProps {
  readonly profile: Profile;
}

/** What the text names without claiming it, and what fits nowhere: shown, never dropped. */
export function LeftOver({ profile: { notClaimed, unplaced } }: LeftOverProps) {
  return (
    <>
      <Section title="Named, not claimed">
        {notClaimed.length === 0 && <p>Your text names no skill that you do not have.</p>}
        <ul>
          {notClaimed.map(({ skill, label, polarity, quote }) => (
            <ReadItem key={keyOf.notClaimed(skill, quote.start)} mark={keyOf.notClaimed(skill, quote.start)}>
              <strong>{label}</strong> <span className="note">{POLARITY_WORDS[polarity]}</span>
              <div>
                <Quote quote={quote} />
              </div>
            </ReadItem>
          ))}
        </ul>
      </Section>
      <Section title="Not placed" aside="text that fits nowhere; it changes no result">
        {unplaced.length === 0 && <p>Every line found its place.</p>}
        <ul>
          {unplaced.map((quote) => (
            <ReadItem key={keyOf.unplaced(quote.start)} mark={keyOf.unplaced(quote.start)}>
              <Quote quote={quote} />
            </ReadItem>
          ))}
        </ul>
      </Section>
    </>
  );
}
