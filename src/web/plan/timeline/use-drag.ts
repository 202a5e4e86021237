import { useEffect, useEffectEvent, useRef } from "react";
import type { RefObject } from "react";
import { weekAt } from "./week-at.ts";

/** A finger that stays picks up; one that moves scrolls. */
const HOLD_MS = 350;
const SLACK_PX = 6;
const GAP_PX = 14;
const EDGE_PX = 56;
const EDGE_STEP_PX = 9;

interface DragHandlers {
  readonly sheet: RefObject<HTMLElement | null>;
  /** Follows the pointer while a task is dragged. */
  readonly ghost: RefObject<HTMLElement | null>;
  /** Whether the task may be dragged. */
  readonly onPick: (task: string) => boolean;
  readonly onOver: (week: number) => void;
  /** Nothing when it was let go beside the sheet. */
  readonly onDrop: (week: number | undefined) => void;
  readonly onCancel: () => void;
}

interface Press {
  readonly pointer: number;
  readonly task: string;
  readonly touch: boolean;
  readonly x: number;
  readonly y: number;
}

/** Drags tasks over the sheet by mouse, pen or finger. */
export function useDrag({ sheet, ghost, ...handlers }: DragHandlers): void {
  const pick = useEffectEvent(handlers.onPick);
  const over = useEffectEvent(handlers.onOver);
  const drop = useEffectEvent(handlers.onDrop);
  const cancel = useEffectEvent(handlers.onCancel);
  const at = useRef({ x: 0, y: 0 });

  useEffect(() => {
    const area = sheet.current;
    const scroller = area?.parentElement;
    if (!area || !scroller) return undefined;
    let press: Press | undefined;
    let dragging = false;
    let hold: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;

    const end = () => {
      clearTimeout(hold);
      cancelAnimationFrame(frame);
      press = undefined;
      dragging = false;
    };
    const follow = () => {
      const { x, y } = at.current;
      const box = ghost.current;
      // Beside the pointer, on the side where there is room.
      const left =
        x + (box?.offsetWidth ?? 0) + GAP_PX > innerWidth ? x - (box?.offsetWidth ?? 0) - GAP_PX : x + GAP_PX;
      const top = Math.min(y + GAP_PX, innerHeight - (box?.offsetHeight ?? 0));
      box?.style.setProperty("transform", `translate(${Math.max(0, left)}px, ${top}px)`);
      const week = weekAt(area, x);
      if (week !== undefined) over(week);
    };
    // Near an edge the sheet scrolls on by itself, as long as the pointer stays there.
    const scrollOn = () => {
      const { left, right } = scroller.getBoundingClientRect();
      const { x } = at.current;
      const step = x < left + EDGE_PX ? -EDGE_STEP_PX : x > right - EDGE_PX ? EDGE_STEP_PX : 0;
      if (step !== 0) scroller.scrollLeft += step;
      follow();
      frame = requestAnimationFrame(scrollOn);
    };
    const begin = () => {
      if (press === undefined) return;
      if (!pick(press.task)) {
        end();
        return;
      }
      dragging = true;
      area.setPointerCapture(press.pointer);
      frame = requestAnimationFrame(scrollOn);
    };

    const onDown = (event: PointerEvent) => {
      const task = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-task]") : null;
      const id = task?.dataset["task"];
      if (!event.isPrimary || event.button !== 0 || id === undefined) return;
      at.current = { x: event.clientX, y: event.clientY };
      const touch = event.pointerType === "touch";
      press = { pointer: event.pointerId, task: id, touch, ...at.current };
      if (touch) hold = setTimeout(begin, HOLD_MS);
    };
    const onMove = (event: PointerEvent) => {
      if (press === undefined || event.pointerId !== press.pointer) return;
      at.current = { x: event.clientX, y: event.clientY };
      if (dragging) {
        follow();
        return;
      }
      if (Math.hypot(event.clientX - press.x, event.clientY - press.y) < SLACK_PX) return;
      if (press.touch) end();
      else begin();
    };
    const onUp = (event: PointerEvent) => {
      const dropped = dragging;
      end();
      if (dropped) drop(weekAt(area, event.clientX));
    };
    const onCancel = () => {
      if (dragging) cancel();
      end();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && dragging) onCancel();
    };
    // Only a listener that is not passive can keep the page from scrolling under the finger.
    const onTouch = (event: TouchEvent) => {
      if (dragging) event.preventDefault();
    };
    const onMenu = (event: Event) => {
      if (press?.touch === true) event.preventDefault();
    };

    area.addEventListener("pointerdown", onDown);
    area.addEventListener("pointermove", onMove);
    area.addEventListener("pointerup", onUp);
    area.addEventListener("pointercancel", onCancel);
    area.addEventListener("touchmove", onTouch, { passive: false });
    area.addEventListener("contextmenu", onMenu);
    window.addEventListener("keydown", onKey);
    return () => {
      end();
      area.removeEventListener("pointerdown", onDown);
      area.removeEventListener("pointermove", onMove);
      area.removeEventListener("pointerup", onUp);
      area.removeEventListener("pointercancel", onCancel);
      area.removeEventListener("touchmove", onTouch);
      area.removeEventListener("contextmenu", onMenu);
      window.removeEventListener("keydown", onKey);
    };
  }, [sheet, ghost]);
}
