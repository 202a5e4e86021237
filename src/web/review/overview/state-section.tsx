import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { call } from "../../client/call.ts";
import { Confirm } from "../../design/confirm.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { AppLink } from "../../design/app-link.tsx";
import { ReasonAct } from "../parts/reason-act.tsx";
import { useChange } from "../use-review.ts";
import type { Project } from "../use-review.ts";

interface StateSectionProps {
  readonly project: Project;
}

/** Whether the project is open and its models sealed, with what a lead can do about it. */
export function StateSection({ project: { id, title, closed, unsealed, me } }: StateSectionProps) {
  const close = useChange("projects.close", id);
  const reopen = useChange("projects.reopen", id);
  return (
    <div className="stack">
      <p>
        {closed ? "Closed: nobody is given items any more." : "Open."}{" "}
        {unsealed
          ? "The models are unsealed: leads see which model wrote what."
          : "The models are sealed: nobody here sees which model wrote what."}{" "}
        {me.may.includes("unseal") && !unsealed && (
          <AppLink href={`/review/${encodeURIComponent(id)}/export#unseal`}>Unseal them</AppLink>
        )}
      </p>
      {me.may.includes("close") && (
        <ReasonAct
          key={String(closed)}
          label={closed ? "Open the project again" : "Close the project"}
          says={
            closed
              ? "People are given items again."
              : "People are given no more items. What was said stays, can be exported, and the project can be opened again."
          }
          yes={closed ? "Open it" : "Close it"}
          pending={close.isPending || reopen.isPending}
          error={close.error ?? reopen.error}
          onDo={(because) => (closed ? reopen : close).mutateAsync({ because })}
        />
      )}
      {me.may.includes("delete") && <Delete id={id} title={title} />}
    </div>
  );
}

function Delete({ id, title }: { readonly id: string; readonly title: string }) {
  const queries = useQueryClient();
  const { navigate } = useRouter();
  const deleting = useMutation({
    mutationFn: () => call("projects.delete", { id, confirm: true }),
    onSuccess: async () => {
      await navigate({ href: "/review" });
      queries.removeQueries({ queryKey: ["review", id] });
      await queries.invalidateQueries({ queryKey: ["review"] });
    },
  });
  return (
    <>
      <div>
        <Confirm
          label="Delete the project for good"
          question={`Delete “${title}” with every judgement and its record?`}
          yes="Delete"
          onConfirm={() => deleting.mutate()}
        />
      </div>
      {deleting.error !== null && <ErrorNotice error={deleting.error} />}
    </>
  );
}
