import { memo } from "react";
import { pathOf } from "#src/figures/index.ts";
import type { Figure, Mark } from "#src/figures/index.ts";

interface FigureMarksProps {
  readonly marks: Figure["marks"];
}

/** The drawn things of a picture. They are redrawn as a whole, so their place is their key. */
export const FigureMarks = memo(function FigureMarks({ marks }: FigureMarksProps) {
  return marks.map((mark, place) => <OneMark key={place} mark={mark} />);
});

function OneMark({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case "line":
      return (
        <path
          className={`stroke-${mark.tone}`}
          d={pathOf(mark.points)}
          fill="none"
          strokeWidth={mark.width ?? 1}
          strokeLinejoin="round"
          strokeDasharray={mark.dash?.join(" ")}
        />
      );
    case "area":
      return (
        <path className={`fill-${mark.tone}`} d={`${pathOf(mark.points)}Z`} fillOpacity={mark.opacity} />
      );
    case "dot":
      return <circle className={`fill-${mark.tone}`} cx={mark.x} cy={mark.y} r={mark.radius} />;
    case "box":
      return (
        <rect
          className={`fill-${mark.tone}`}
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          fillOpacity={mark.opacity}
        />
      );
    case "text":
      return (
        <text
          className={`fill-${mark.tone}`}
          x={mark.x}
          y={mark.y}
          fontSize={mark.size ?? 12}
          fontWeight={mark.bold === true ? 600 : undefined}
          textAnchor={mark.anchor ?? "start"}
          transform={mark.upright === true ? `rotate(-90 ${mark.x} ${mark.y})` : undefined}
        >
          {mark.text}
        </text>
      );
  }
}
