import { AppLink } from "../../design/app-link.tsx";
import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import type { Project } from "../use-review.ts";

interface GuidelinePanelProps {
  readonly project: Project;
  readonly onClose: () => void;
}

/** The guideline in force, beside the item. */
export function GuidelinePanel({ project, onClose }: GuidelinePanelProps) {
  const { guideline } = project;
  return (
    <aside className="work-guideline" aria-label="Guideline">
      <div className="row-ends">
        <h3 ref={focusWhenShown} tabIndex={-1} className="work-focus">
          Guideline{guideline !== undefined && `, version ${guideline.version}`}
        </h3>
        <Button look="quiet" onClick={onClose}>
          Close <kbd aria-hidden="true">G</kbd>
        </Button>
      </div>
      {guideline === undefined ? (
        <p>There is none yet.</p>
      ) : (
        // A long text in a box of its own must be reachable by keys alone.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="work-guideline-text review-text" tabIndex={0}>
          {guideline.text}
        </div>
      )}
      <p className="note">
        <AppLink href={`/review/${encodeURIComponent(project.id)}/guideline`}>All versions</AppLink>
      </p>
    </aside>
  );
}
