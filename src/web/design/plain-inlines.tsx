import type { Inline } from "#src/reference/index.ts";
import { showDay } from "../client/dates.ts";
import { RecordLink } from "./app-link.tsx";
import { EvidenceMark } from "./evidence-mark.tsx";
import { Unknown } from "./unknown.tsx";

interface PlainInlinesProps {
  readonly inlines: readonly Inline[];
}

/** A run of words for lists and small dialogs: a figure leads to its ledger entry, and nothing opens in place. */
export function PlainInlines({ inlines }: PlainInlinesProps) {
  // The same words can stand twice in one run: their place is all that tells them apart, and a run never changes.
  return inlines.map((inline, place) => <PlainInline key={place} inline={inline} />);
}

interface PlainInlineProps {
  readonly inline: Inline;
}

/** One piece of a run, as it stands in a list. */
export function PlainInline({ inline }: PlainInlineProps) {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "link":
      return <RecordLink to={inline.ref}>{inline.text}</RecordLink>;
    case "outside":
      return (
        <a href={inline.url} target="_blank" rel="noreferrer">
          {inline.text}
          <span className="unseen"> (opens {hostOf(inline.url)})</span>
        </a>
      );
    case "figure":
      return <RecordLink to={`claims/${inline.claim}`}>{inline.text}</RecordLink>;
    case "day":
      return <time dateTime={inline.date}>{showDay(inline.date)}</time>;
    case "grade":
      return <EvidenceMark grade={inline.grade} />;
    case "unknown":
      return <Unknown what={inline.text} />;
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "another site";
}
