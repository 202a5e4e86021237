import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../client/call.ts";
import { Answer } from "../design/answer.tsx";
import { Button } from "../design/button.tsx";
import { Confirm } from "../design/confirm.tsx";
import { ChoiceField, Labelled } from "../design/fields.tsx";
import { ErrorNotice } from "../design/notice.tsx";
import { ShownOnce } from "./shown-once.tsx";
import { showMoment } from "./show-moment.ts";

const LASTS = [
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "A year" },
] as const;

/** Tokens for programs: what there is, a new one shown this once, and ending one. */
export function TokenList() {
  const [label, setLabel] = useState("");
  const [days, setDays] = useState<(typeof LASTS)[number]["value"]>("90");
  const queries = useQueryClient();
  const asked = { queryKey: ["account", "tokens"] };
  const tokens = useQuery({ ...asked, queryFn: ({ signal }) => call("account.tokens", {}, signal) });
  const making = useMutation({
    mutationFn: () => call("account.makeToken", { label, days: Number(days) }),
    onSuccess: async () => {
      setLabel("");
      await queries.invalidateQueries(asked);
    },
  });
  const dropping = useMutation({
    mutationFn: (id: string) => call("account.dropToken", { id }),
    onSettled: () => queries.invalidateQueries(asked),
  });
  return (
    <div className="stack">
      <Answer query={tokens} what="your tokens" lines={2}>
        {(data) =>
          data.tokens.length === 0 ? (
            <p className="note">There is none.</p>
          ) : (
            <ul className="ruled">
              {data.tokens.map((token) => (
                <li key={token.id} className="row-ends">
                  <span>
                    {token.label} <span className="note">until {showMoment(token.expires)}</span>
                  </span>
                  <Confirm
                    label={`End “${token.label}”`}
                    question="Programs that use it will be refused."
                    yes="End it"
                    onConfirm={() => dropping.mutate(token.id)}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {dropping.error !== null && <ErrorNotice error={dropping.error} />}
      <form
        className="list-tools"
        onSubmit={(event) => {
          event.preventDefault();
          making.mutate();
        }}
      >
        <Labelled label="What it is for">
          {(id) => (
            <input
              id={id}
              required
              maxLength={80}
              autoComplete="off"
              value={label}
              onChange={(event) => setLabel(event.target.value)}
            />
          )}
        </Labelled>
        <ChoiceField label="It lasts" value={days} choices={LASTS} onChange={setDays} />
        <Button type="submit" disabled={making.isPending}>
          Make a token
        </Button>
      </form>
      {making.error !== null && <ErrorNotice error={making.error} />}
      {making.data !== undefined && (
        <ShownOnce
          key={making.submittedAt}
          text={making.data.token}
          says={`Copy it now: it is not shown again. It counts until ${showMoment(making.data.expires)}.`}
        />
      )}
    </div>
  );
}
