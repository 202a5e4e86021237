import { useEffect, useEffectEvent } from "react";
import { areSingleKeysOn } from "../app/single-keys.ts";
import type { Rating } from "./use-recall.ts";

/** In the order of the keys 1 to 4. */
export const RATINGS = ["again", "hard", "good", "easy"] as const satisfies readonly Rating[];

interface CardKeys {
  readonly shown: boolean;
  readonly onShow: () => void;
  readonly onRate: (rating: Rating) => void;
}

/** Space shows the answer, 1 to 4 rate it; nothing when single keys are off or something else has the focus. */
export function useCardKeys({ shown, onShow, onRate }: CardKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !areSingleKeysOn()) return;
    if (isElsewhere(event.target)) return;
    if (event.key === " " && !shown && !isPressedBySpace(event.target)) {
      event.preventDefault();
      onShow();
    }
    const rating = shown ? RATINGS[Number(event.key) - 1] : undefined;
    if (rating !== undefined) onRate(rating);
  });
  useEffect(() => {
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

/** Whether the person writes somewhere, or has something open over the page. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [role=dialog]") !== null;
}

/** Whether Space already presses what has the focus. */
function isPressedBySpace(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("button, summary");
}
