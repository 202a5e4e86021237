import type { Figure, Mark } from "./figure.ts";

/** Anything further out lies in no picture. */
const FAR = 100_000;

/** The marks of a figure that can be drawn: at finite places, boxes with sides that are not negative. */
export function drawableMarks({ marks }: Pick<Figure, "marks">): Mark[] {
  return marks.flatMap((mark): Mark[] => {
    switch (mark.kind) {
      case "line":
      case "area":
        return [{ ...mark, points: mark.points.map(nearOrNone) }];
      case "dot":
      case "text":
        return finite([mark.x, mark.y]) ? [{ ...mark, x: near(mark.x), y: near(mark.y) }] : [];
      case "box":
        return finite([mark.x, mark.y, mark.width, mark.height]) ? [upright(mark)] : [];
    }
  });
}

function upright(box: Extract<Mark, { kind: "box" }>): Mark {
  const [left, right] = [near(box.x), near(box.x + box.width)];
  const [top, bottom] = [near(box.y), near(box.y + box.height)];
  return {
    ...box,
    x: Math.min(left, right),
    y: Math.min(top, bottom),
    width: Math.abs(right - left),
    height: Math.abs(bottom - top),
  };
}

const finite = (values: readonly number[]): boolean => values.every((value) => Number.isFinite(value));

// A point that is not finite breaks the line there.
const nearOrNone = (value: number): number => (Number.isFinite(value) ? near(value) : Number.NaN);

const near = (value: number): number => Math.min(FAR, Math.max(-FAR, value));
