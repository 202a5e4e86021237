import { diffWordsWithSpace } from "diff";

interface DiffTextProps {
  readonly before: string;
  readonly after: string;
}

/** Beyond so many changed words a difference is no longer read, and takes long to find. */
const MOST_EDITS = 4_000;

/** What was taken out and put in between two texts; said in words for who cannot see it. */
export function DiffText({ before, after }: DiffTextProps) {
  const runs = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (runs === undefined)
    return <p className="note">The two versions share too little to be compared word by word.</p>;
  if (before === after) return <p className="note">They are the same.</p>;
  return (
    <div className="review-text">
      {runs.map(({ added, removed, value }, place) => {
        // Runs have no name of their own; they never move among one another.
        const at = `${place} ${value.length}`;
        if (added)
          return (
            <ins key={at} className="diff-added">
              <span className="unseen">put in: </span>
              {value}
            </ins>
          );
        if (removed)
          return (
            <del key={at} className="diff-removed">
              <span className="unseen">taken out: </span>
              {value}
            </del>
          );
        return <span key={at}>{value}</span>;
      })}
    </div>
  );
}
