import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../client/call.ts";
import { showShare } from "../../client/numbers.ts";
import { RecordLink } from "../../design/app-link.tsx";
import { Button } from "../../design/button.tsx";
import { Labelled } from "../../design/fields.tsx";
import { ErrorNotice } from "../../design/notice.tsx";

/** Says which roles a job title may mean, and by which words. */
export function TitleFinder() {
  const [title, setTitle] = useState("");
  const finding = useMutation({ mutationFn: (text: string) => call("title.match", { text }) });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        finding.mutate(title);
      }}
    >
      <div className="list-tools">
        <Labelled label="Job title">
          {(id) => (
            <input id={id} value={title} maxLength={300} onChange={(event) => setTitle(event.target.value)} />
          )}
        </Labelled>
        <Button type="submit" disabled={title.trim() === "" || finding.isPending}>
          Find the role
        </Button>
      </div>
      {finding.error !== null && <ErrorNotice error={finding.error} />}
      <div aria-live="polite">
        {finding.data?.roles.length === 0 && <p>We know no role by that title.</p>}
        <ul className="stack-tight">
          {finding.data?.roles.map((match) => (
            <li key={match.role}>
              <RecordLink to={`roles/${match.role}`}>{match.label}</RecordLink>{" "}
              <span className="note">
                {showShare(match.score)} agreement: {match.why}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </form>
  );
}
