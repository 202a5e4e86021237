import { writeSvg } from "#src/figures/index.ts";
import type { Figure } from "#src/figures/index.ts";
import { Button } from "./button.tsx";
import { FigureMarks } from "./figure-marks.tsx";
import { FigureNumbers } from "./figure-numbers.tsx";
import { useWide } from "./use-wide.ts";
import "./figure-view.css";

interface FigureViewProps {
  readonly figure: Figure;
}

/** On a narrow page a picture's letters would be too small below this share of its size: it scrolls in its place. */
const LEAST = 0.8;

/** A picture in the colours of the page, with what it shows in words, its numbers and a file of it. */
export function FigureView({ figure }: FigureViewProps) {
  const { title, description, width, height } = figure;
  const wide = useWide();
  return (
    <figure className="figure-view">
      <figcaption>{title}</figcaption>
      <div
        className="figure-scroll"
        {...(wide ? {} : { tabIndex: 0, role: "region", "aria-label": `${title}, the picture` })}
      >
        <svg
          viewBox={`0 0 ${width} ${height}`}
          style={{ maxWidth: width * 1.25, minWidth: wide ? 0 : width * LEAST }}
          // A drawing that takes the colours of the page cannot be an img element.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="img"
          aria-label={`${title}. ${description}`}
        >
          <FigureMarks marks={figure.marks} />
        </svg>
      </div>
      <p className="note">{description}</p>
      <details className="figure-numbers">
        <summary>
          The numbers<span className="unseen"> of “{title}”</span>
        </summary>
        <FigureNumbers figure={figure} />
      </details>
      <p className="no-print">
        <Button look="quiet" onClick={() => saveSvg(figure)}>
          Save as SVG<span className="unseen"> of “{title}”</span>
        </Button>
      </p>
    </figure>
  );
}

/** Hands the picture to the browser as a file that stands alone. */
function saveSvg(figure: Figure): void {
  const address = URL.createObjectURL(new Blob([writeSvg(figure)], { type: "image/svg+xml" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${figure.id}.svg`;
  link.click();
  // Some browsers begin to read only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
