import { ReasonAct } from "../parts/reason-act.tsx";
import { useChange } from "../use-review.ts";
import type { Project } from "../use-review.ts";

interface UnsealPartProps {
  readonly project: Project;
}

/** Says which model wrote what: once, with a reason, and never back. */
export function UnsealPart({ project: { id, unsealed, progress, me } }: UnsealPartProps) {
  const unsealing = useChange("projects.unseal", id);
  if (unsealed) return <p>The models are unsealed. Exports and the quality page name them.</p>;
  const open = progress.work - progress.decided;
  return (
    <div className="stack">
      <p>
        The models are sealed: exports call them “model 1”, “model 2”. Reviewers never see which wrote what,
        before or after.
      </p>
      {me.may.includes("unseal") && (
        <ReasonAct
          label="Unseal the models"
          says={
            <>
              <strong>This cannot be taken back.</strong> From then on leads see which model wrote each
              answer.
              {open > 0 &&
                ` ${open} of ${progress.work} items are not decided yet: whoever sees the names can no longer judge them blind.`}
            </>
          }
          yes="Unseal them for good"
          grave
          pending={unsealing.isPending}
          error={unsealing.error}
          onDo={(because) => unsealing.mutateAsync({ because, confirm: true })}
        />
      )}
    </div>
  );
}
