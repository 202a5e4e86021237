import { showCount } from "../../client/numbers.ts";
import { ShareMeter } from "../parts/share-meter.tsx";
import type { Project } from "../use-review.ts";
import { plainWords } from "../review-words.ts";

interface ProgressSectionProps {
  readonly progress: Project["progress"];
}

/** How far the work is, and what is open in it. */
export function ProgressSection({ progress }: ProgressSectionProps) {
  const { work, decided, begun, untouched, toAdjudicate, openCritical, openFlags, judgements } = progress;
  if (work === 0) return <p className="note">There is no work yet.</p>;
  const skips = Object.entries(progress.skips);
  return (
    <div className="stack">
      <ShareMeter label="items decided" done={decided} of={work} />
      <dl className="facts">
        <Fact label="Begun" says={showCount(begun, "item")} />
        <Fact label="Not looked at yet" says={showCount(untouched, "item")} />
        <Fact label="For an adjudicator" says={showCount(toAdjudicate, "item")} />
        <Fact label="Open critical marks" says={`on ${showCount(openCritical, "item")}`} />
        <Fact label="Open reports" says={String(openFlags)} />
        <Fact label="Judgements" says={String(judgements)} />
        {skips.length > 0 && (
          <Fact label="Skipped" says={skips.map(([why, many]) => `${plainWords(why)}: ${many}`).join(", ")} />
        )}
      </dl>
    </div>
  );
}

function Fact({ label, says }: { readonly label: string; readonly says: string }) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd className="figures">{says}</dd>
    </div>
  );
}
