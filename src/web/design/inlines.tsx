import type { Inline } from "#src/reference/index.ts";
import { showDay } from "../client/dates.ts";
import { FigureMark } from "./figure-mark.tsx";
import { PlainInline } from "./plain-inlines.tsx";
import { SourceList } from "./source-list.tsx";
import { SourceMark } from "./source-mark.tsx";

interface InlinesProps {
  readonly inlines: readonly Inline[];
}

/** A run of words as the field gives it: links, figures, days, grades, and what is not known, each as its mark. */
export function Inlines({ inlines }: InlinesProps) {
  return inlines.map((inline, place) => {
    if (inline.kind === "figure") return <FigureMark key={place} claim={inline.claim} text={inline.text} />;
    if (inline.kind !== "day" || inline.sources.length === 0)
      return <PlainInline key={place} inline={inline} />;
    return (
      <span key={place}>
        <PlainInline inline={inline} />{" "}
        <SourceMark of={showDay(inline.date)}>
          <SourceList ids={inline.sources} />
        </SourceMark>
      </span>
    );
  });
}
