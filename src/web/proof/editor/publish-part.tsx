import { useMutation } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import { showDay } from "../../client/dates.ts";
import { Button } from "../../design/button.tsx";
import { ErrorNotice, Notice } from "../../design/notice.tsx";
import { useDraftDesk } from "./draft-desk.ts";
import { Part } from "./part.tsx";
import { showFinding } from "./show-finding.ts";

/** Publishes the piece, or says which gates stand in its way. */
export function PublishPart() {
  const { study, state, saveNow, accept } = useDraftDesk();
  const publish = useMutation({
    mutationFn: async () => {
      // What is not stored cannot be published; the line at the side says why.
      if (!(await saveNow())) return undefined;
      return await call("proof.publish", { id: study.id });
    },
    onSuccess: (answer) => {
      if (answer?.kind === "published") accept({ publishedOn: answer.study.publishedOn }, answer.gates);
    },
  });
  const published = study.publishedOn !== undefined;
  const open =
    !published && state.kind !== "waiting" && publish.data?.kind === "refused"
      ? publish.data.gates.filter((gate) => gate.state === "open")
      : [];
  return (
    <Part
      title="Publish"
      id="publish"
      asks="It then counts as evidence and can be sent out. Nothing leaves this machine by itself."
    >
      <div className="row">
        <Button look="main" aria-disabled={publish.isPending} onClick={() => publish.mutate()}>
          {published ? "Publish again" : "Publish"}
        </Button>
        <p aria-live="polite">
          {published && `Published on ${showDay(study.publishedOn ?? "")}. A change makes it a draft again.`}
        </p>
      </div>
      {open.length > 0 && (
        <Notice
          message={`Not published: ${open.length} ${open.length === 1 ? "gate is" : "gates are"} open.`}
          advice="Your text is saved. Clear these, then publish."
        >
          <ul>
            {open.map(({ id, title, found }) => (
              <li key={id}>
                <Button
                  look="quiet"
                  onClick={() => {
                    const [first] = found;
                    if (first !== undefined) showFinding(id, first);
                  }}
                >
                  {title}
                </Button>
                : {found[0]?.says}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {publish.data === undefined && publish.isSuccess && (
        <Notice
          message="Not published: what you wrote could not be saved."
          advice="It is kept in this browser. Publish once it is saved."
        />
      )}
      {publish.error !== null && <ErrorNotice error={publish.error} />}
    </Part>
  );
}
