import { useState } from "react";
import { Button } from "../design/button.tsx";
import { focusWhenShown } from "../design/focus-when-shown.ts";
import { RecordLink } from "../design/app-link.tsx";
import { SourceList } from "../design/source-list.tsx";
import { SourceMark } from "../design/source-mark.tsx";
import { RATINGS, useCardKeys } from "./use-card-keys.ts";
import type { CardAsked, Rating } from "./use-recall.ts";

interface CardViewProps {
  readonly card: CardAsked;
  /** A rating is being kept. */
  readonly busy: boolean;
  readonly onRate: (rating: Rating) => void;
}

const NAMES = { again: "Forgotten", hard: "With effort", good: "Known", easy: "At once" } as const;

/** One card: the question, then on request the answer with its source, and how well it came back. */
export function CardView({ card, busy, onRate }: CardViewProps) {
  const [shown, setShown] = useState(false);
  const rate = (rating: Rating) => {
    if (!busy) onRate(rating);
  };
  useCardKeys({ shown, onShow: () => setShown(true), onRate: rate });

  return (
    <div className="recall-card">
      <h3 className="recall-ask" tabIndex={-1} ref={focusWhenShown}>
        {card.ask}
      </h3>
      {shown ? (
        <>
          <p className="recall-answer" tabIndex={-1} ref={focusWhenShown}>
            {card.answer}{" "}
            <SourceMark of="this answer">
              <SourceList ids={[card.source]} />
              <p className="note">
                One of <RecordLink to={`recall/${card.set}`}>these cards</RecordLink>.
              </p>
            </SourceMark>
          </p>
          <fieldset className="recall-ratings">
            <legend className="note">How well did it come back?</legend>
            {RATINGS.map((rating, place) => (
              <Button
                key={rating}
                disabled={busy}
                aria-keyshortcuts={String(place + 1)}
                onClick={() => rate(rating)}
              >
                <kbd aria-hidden="true">{place + 1}</kbd> {NAMES[rating]}
              </Button>
            ))}
          </fieldset>
        </>
      ) : (
        <div className="row">
          <Button look="main" aria-keyshortcuts="Space" onClick={() => setShown(true)}>
            Show the answer
          </Button>
          <span className="note">Say it to yourself first.</span>
        </div>
      )}
    </div>
  );
}
