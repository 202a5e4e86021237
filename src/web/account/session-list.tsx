import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "../client/call.ts";
import { Answer } from "../design/answer.tsx";
import { Button } from "../design/button.tsx";
import { ErrorNotice } from "../design/notice.tsx";
import { showMoment } from "./show-moment.ts";

/** Where one is signed in, with a way to end each. */
export function SessionList() {
  const queries = useQueryClient();
  const sessions = useQuery({
    queryKey: ["account", "sessions"],
    queryFn: ({ signal }) => call("account.sessions", {}, signal),
  });
  const ending = useMutation({
    mutationFn: (id: string) => call("account.endSession", { id }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["account", "sessions"] }),
  });
  return (
    <div className="stack">
      <Answer query={sessions} what="your sessions" lines={3}>
        {(data) => (
          <ul className="ruled">
            {data.sessions.map(({ id, began, expires, here }) => (
              <li key={id} className="row-ends">
                <span>
                  Since {showMoment(began)}
                  <span className="note">
                    {here ? " This browser." : ""} Until {showMoment(expires)}, if it is not used.
                  </span>
                </span>
                {!here && (
                  <Button look="quiet" disabled={ending.isPending} onClick={() => ending.mutate(id)}>
                    Sign it out<span className="unseen">: since {showMoment(began)}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Answer>
      {ending.error !== null && <ErrorNotice error={ending.error} />}
    </div>
  );
}
