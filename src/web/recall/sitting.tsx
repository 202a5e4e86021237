import { useState } from "react";
import { showCount } from "../client/numbers.ts";
import { Button } from "../design/button.tsx";
import { ErrorNotice } from "../design/notice.tsx";
import { CardView } from "./card-view.tsx";
import { NothingDue } from "./nothing-due.tsx";
import { useRating } from "./use-recall.ts";
import type { Due } from "./use-recall.ts";

interface SittingProps {
  readonly id: string;
  /** What was due when the sitting began; what is asked later on does not change it. */
  readonly due: Due;
  readonly onNext: () => void;
}

/** The cards of one sitting, one at a time. */
export function Sitting({ id, due, onNext }: SittingProps) {
  const [cards] = useState(due.cards);
  const [place, setPlace] = useState(0);
  const rating = useRating(id);
  const card = cards[place];
  const { counts } = rating.data ?? due;
  if (card === undefined && counts.today === 0) return <NothingDue counts={counts} />;
  if (card === undefined) {
    return (
      <div className="row">
        <p aria-live="polite">
          That was a sitting. {showCount(counts.today, "card is", "cards are")} left for today; another time
          today is as good.
        </p>
        <Button look="main" onClick={onNext}>
          Go on now
        </Button>
      </div>
    );
  }
  return (
    <>
      <p className="note figures" aria-live="polite">
        Card {place + 1} of {cards.length} · {counts.today} left for today
      </p>
      {rating.error !== null && <ErrorNotice error={rating.error} />}
      <CardView
        key={card.card}
        card={card}
        busy={rating.isPending}
        onRate={(how) =>
          rating.mutate({ card: card.card, rating: how }, { onSuccess: () => setPlace(place + 1) })
        }
      />
    </>
  );
}
