import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import type { OperationOutput } from "../../client/operations.ts";
import { showMoment } from "../../account/show-moment.ts";
import { Answer } from "../../design/answer.tsx";
import { Button } from "../../design/button.tsx";
import { Confirm } from "../../design/confirm.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { plainWords } from "../review-words.ts";

type Hook = OperationOutput<"projects.hooks">["hooks"][number];

const STATES: Record<Hook["state"], string> = {
  working: "messages arrive",
  failing: "messages do not arrive; it is tried again",
  stopped: "stopped after too many failures; send a test to start it again",
};

interface HookListProps {
  readonly id: string;
}

/** The programs that are told, whether messages arrive, and a test. */
export function HookList({ id }: HookListProps) {
  const queries = useQueryClient();
  const asked = { queryKey: ["review", id, "hooks"] };
  const hooks = useQuery({ ...asked, queryFn: ({ signal }) => call("projects.hooks", { id }, signal) });
  const again = () => queries.invalidateQueries(asked);
  const removing = useMutation({
    mutationFn: (hook: string) => call("projects.removeHook", { id, hook }),
    onSettled: again,
  });
  const testing = useMutation({
    mutationFn: (hook: string) => call("projects.testHook", { id, hook }),
    onSettled: again,
  });
  const error = removing.error ?? testing.error;
  return (
    <>
      <Answer query={hooks} what="the hooks" lines={2}>
        {(data) =>
          data.hooks.length === 0 ? (
            <p className="note">No program is told of anything.</p>
          ) : (
            <ul className="ruled">
              {data.hooks.map((hook) => (
                <li key={hook.id} className="stack-tight">
                  <p className="hash">{hook.url}</p>
                  <p className="note">
                    {hook.events.map(plainWords).join(", ")} · {STATES[hook.state]}
                    {hook.lastSays !== undefined && ` · last time: ${hook.lastSays}`}
                    {hook.nextTry !== undefined && ` · next try ${showMoment(hook.nextTry)}`}
                  </p>
                  <div className="row">
                    <Button look="quiet" disabled={testing.isPending} onClick={() => testing.mutate(hook.id)}>
                      Send a test<span className="unseen"> to {hook.url}</span>
                    </Button>
                    <Confirm
                      label="Remove"
                      question="Nothing more is sent there."
                      yes="Remove it"
                      onConfirm={() => removing.mutate(hook.id)}
                    />
                    {testing.variables === hook.id && testing.data !== undefined && (
                      <span className="note" aria-live="polite">
                        {testing.data.delivered ? "It arrived." : `It did not arrive: ${testing.data.says}`}
                      </span>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {error !== null && <ErrorNotice error={error} />}
    </>
  );
}
