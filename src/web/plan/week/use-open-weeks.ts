import { useRouterState } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { usePlanDesk } from "../plan-desk.ts";
import { idOfRow } from "../row-id.ts";

/** So many weeks after the one at hand stand open. */
const NEAR = 1;

/**
 * Which weeks are folded to a line: those behind, and those far ahead. Where the address names a task its week is open,
 * and the task gets the focus; where a task has just been moved, its new week is open.
 */
export function useOpenWeeks(now: number | undefined, unfolded: boolean) {
  const { plan, justMoved, onMoved } = usePlanDesk();
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const [followed, setFollowed] = useState("");
  const asked = plan.weeks.find(({ tasks }) => tasks.some(({ id }) => idOfRow(id) === hash))?.week;
  if (hash !== followed && (asked !== undefined || hash === "")) {
    setFollowed(hash);
    if (asked !== undefined) setOpened(new Set([...opened, asked]));
  }
  useEffect(() => {
    const row = followed === "" ? null : document.getElementById(followed);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "center" });
  }, [followed]);
  const [seen, setSeen] = useState(justMoved);
  if (justMoved !== seen) {
    setSeen(justMoved);
    if (justMoved !== undefined) setOpened(new Set([...opened, justMoved.to]));
  }

  const far = plan.weeks
    .filter(({ week, tasks }) => tasks.length > 0 && isFar(week, now))
    .map(({ week }) => week);
  const allOpen = far.every((week) => opened.has(week));
  return {
    /** Nothing for a week that always stands open. */
    isOpen: (week: number) => (unfolded || !far.includes(week) ? undefined : opened.has(week)),
    toggle: (week: number) => {
      if (justMoved?.to === week) onMoved(undefined);
      setOpened(
        opened.has(week) ? new Set([...opened].filter((one) => one !== week)) : new Set([...opened, week]),
      );
    },
    /** Nothing where no week can be folded. */
    all:
      unfolded || far.length === 0
        ? undefined
        : { open: allOpen, toggle: () => setOpened(new Set(allOpen ? [] : far)) },
  };
}

/** Behind, or more than the nearest weeks ahead; after the last week all are behind. */
function isFar(week: number, now: number | undefined): boolean {
  return now === undefined || week < now || week > now + NEAR;
}
