import { useLayoutEffect, useState } from "react";
import type { RefObject } from "react";
import type { TimelineRow } from "./lay-out-rows.ts";
import type { Wait } from "./list-waits.ts";

interface WaitLinesProps {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly waits: readonly Wait[];
  /** What the sheet shows: when it changes the lines are drawn anew. */
  readonly rows: readonly TimelineRow[];
}

interface Line {
  readonly key: string;
  readonly way: Wait["way"];
  readonly path: string;
}

/** Lines between the task in focus and what it waits for or is needed by; the panel says the same in words. */
export function WaitLines({ sheet, waits, rows }: WaitLinesProps) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  useLayoutEffect(() => {
    const area = sheet.current;
    if (area === null) return undefined;
    const draw = () => setLines(waits.flatMap((wait) => lineOf(area, wait)));
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(area);
    return () => watch.disconnect();
  }, [sheet, waits, rows]);
  return (
    <svg className="wait-lines no-print" aria-hidden="true">
      {lines.map(({ key, way, path }) => (
        <path key={key} className={`wait-${way}`} d={path} />
      ))}
    </svg>
  );
}

function lineOf(area: HTMLElement, { from, to, way }: Wait): readonly Line[] {
  const box = area.getBoundingClientRect();
  const find = (id: string) => area.querySelector(`[data-task="${CSS.escape(id)}"]`)?.getBoundingClientRect();
  const start = find(from);
  const end = find(to);
  if (start === undefined || end === undefined) return [];
  const path =
    start.right <= end.left
      ? joinSides(start.right - box.left, middle(start) - box.top, end.left - box.left, middle(end) - box.top)
      : joinEnds(start, end, box);
  return [{ key: `${from} ${to}`, way, path }];
}

function joinSides(x1: number, y1: number, x2: number, y2: number): string {
  const bend = Math.max(12, (x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

/** Both in one week: around the left side, where nothing stands. */
function joinEnds(start: DOMRect, end: DOMRect, box: DOMRect): string {
  const x1 = start.left - box.left;
  const x2 = end.left - box.left;
  const y1 = middle(start) - box.top;
  const y2 = middle(end) - box.top;
  return `M${x1} ${y1}C${x1 - 14} ${y1} ${x2 - 14} ${y2} ${x2} ${y2}`;
}

function middle({ top, height }: DOMRect): number {
  return top + Math.min(height / 2, 20);
}
