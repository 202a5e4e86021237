import { Button } from "../../design/button.tsx";
import type { PlannedAgain } from "../plan-desk.ts";
import { Planning } from "../planning.tsx";
import { useMove } from "../use-move.ts";

interface MoveBackProps {
  readonly move: NonNullable<PlannedAgain["moveBack"]>;
  /** It stands where it stood. */
  readonly onBack: () => void;
}

/** The way back from a move for which others gave way, as far as it goes. */
export function MoveBack({ move: { from, to, ...task }, onBack }: MoveBackProps) {
  const { move, busy, error, refusals } = useMove();
  return (
    <div className="stack-tight no-print">
      <p className="row">
        <Button
          aria-disabled={busy}
          onClick={() => {
            if (busy) return;
            move({ task, from, to, back: true, letGo: !task.pinned }, { onSuccess: closeWhenMoved });
          }}
        >
          Move it back to week {to}
        </Button>
        <span className="note">It moves back alone: the others stay where they stand now.</span>
      </p>
      <Planning
        busy={false}
        error={error}
        refused={refusals.map(({ says }) => says).join(" ") || undefined}
      />
    </div>
  );

  function closeWhenMoved({ kind }: { readonly kind: "moved" | "refused" }): void {
    if (kind === "moved") onBack();
  }
}
