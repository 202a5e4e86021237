import type { Background } from "#src/atlas/index.ts";
import type { Quote } from "#src/profile/index.ts";
import { backgroundWords } from "../client/words.ts";
import { Button } from "../design/button.tsx";
import { QuoteList } from "../design/quote.tsx";
import type { PlacedCorrection } from "./correction-of.ts";
import { ReadItem } from "./read-item.tsx";
import { keyOf } from "./text-marks.ts";
import type { Corrections } from "./use-profile.ts";

interface BackgroundRowProps {
  readonly background: Background;
  readonly evidence: readonly Quote[];
  readonly made: PlacedCorrection | undefined;
  readonly corrections: Corrections;
}

/** One background with its words, and the person's say over it. */
export function BackgroundRow({ background, evidence, made, corrections }: BackgroundRowProps) {
  const denied = made?.correction.kind === "background" && !made.correction.holds;
  return (
    <ReadItem mark={keyOf.background(background)}>
      <div className="row-ends">
        <strong className={denied ? "struck" : undefined}>{backgroundWords[background]}</strong>
        {made === undefined ? (
          <Button
            look="quiet"
            disabled={corrections.busy}
            onClick={() => corrections.correct({ kind: "background", background, holds: false })}
          >
            Not me<span className="unseen">: {backgroundWords[background]}</span>
          </Button>
        ) : (
          <span className="note">
            {denied ? "You said this is not you." : "You said so."}{" "}
            <Button look="quiet" disabled={corrections.busy} onClick={() => corrections.undo(made.index)}>
              Undo
            </Button>
          </span>
        )}
      </div>
      {evidence.length > 0 && <QuoteList quotes={evidence} none="" />}
    </ReadItem>
  );
}
