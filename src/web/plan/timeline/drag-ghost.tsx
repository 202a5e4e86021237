import { judgeWeek, sayWhy } from "./carry.ts";
import type { Carry, Verdicts } from "./carry.ts";
import type { RefObject } from "react";
import { sayMakeRoom } from "../giving-way.ts";

interface DragGhostProps {
  readonly ghost: RefObject<HTMLDivElement | null>;
  readonly carry: Carry;
  readonly verdicts: Verdicts | undefined;
}

/** What goes along with the pointer: the task, the week below it, and why that week is closed. */
export function DragGhost({ ghost, carry, verdicts }: DragGhostProps) {
  const { task, at } = carry;
  const how = judgeWeek(carry, verdicts, at);
  return (
    <div ref={ghost} className="drag-ghost" data-how={how} aria-hidden="true">
      <strong>{task.title}</strong>
      <span>
        {how === "home" && `Week ${at}, where it stands`}
        {how === "open" && `Week ${at}: it fits`}
        {how === "asking" && `Week ${at} …`}
        {how === "full" && sayMakeRoom(at, verdicts?.get(at) ?? [])}
        {how === "closed" && `Week ${at} is closed. ${sayWhy(verdicts?.get(at) ?? [])}`}
      </span>
    </div>
  );
}
