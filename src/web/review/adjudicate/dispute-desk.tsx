import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { call } from "../../client/call.ts";
import { OperationError } from "../../client/operation-error.ts";
import { Button } from "../../design/button.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { draftOf, freshDraft, judgementOf } from "../../judging/draft.ts";
import type { Draft } from "../../judging/draft.ts";
import { JudgeItem } from "../../judging/judge-item.tsx";
import { KeyMark } from "../../judging/key-list.tsx";
import { missingParts } from "../../judging/missing-parts.ts";
import { SUBMIT_KEY } from "../../judging/use-judge-keys.ts";
import { sayWait } from "../review-words.ts";
import type { Project } from "../use-review.ts";
import { openJournal } from "../work/journal.ts";
import { browserShelf } from "../work/shelf.ts";
import { CriticalWords } from "./critical-words.tsx";
import type { Outcome } from "./critical-words.tsx";
import { FlagList } from "./flag-list.tsx";
import { prefixOf, SaidColumns } from "./said-columns.tsx";
import type { Dispute } from "./use-dispute.ts";

interface DisputeDeskProps {
  readonly project: Project;
  readonly dispute: Dispute;
}

/** What people said of one item, and the decision over it. The decision is a judgement of its own, with its reason. */
export function DisputeDesk({ project, dispute }: DisputeDeskProps) {
  const { item, said, why, earlier, flags, criticalAnswers } = dispute;
  const navigate = useNavigate();
  const queries = useQueryClient();
  // Kept in the browser as a reviewer's draft is, apart from it.
  const [journal] = useState(() =>
    openJournal(browserShelf(), { project: project.id, person: `${project.me.person}-decides` }),
  );
  const [draft, setDraft] = useState<Draft>(
    () =>
      journal.draftOf(item.id)?.draft ??
      (earlier === undefined
        ? freshDraft(item)
        : { ...draftOf(earlier.judgement), justification: earlier.because }),
  );
  const [critical, setCritical] = useState<Readonly<Record<string, Outcome>>>({});
  const [tried, setTried] = useState(false);
  const problems = useRef<HTMLDivElement>(null);
  const decide = useMutation({
    mutationFn: () =>
      call("projects.adjudicate", {
        id: project.id,
        item: item.id,
        judgement: { ...judgementOf(draft), justification: "" },
        critical: { ...critical },
        because: draft.justification.trim(),
      }),
    onSuccess: async (answer) => {
      if (answer.kind === "refused") return;
      journal.dropDraft(item.id);
      await queries.invalidateQueries({ queryKey: ["review", project.id] });
      await navigate({ to: "/review/$id/adjudicate", params: { id: project.id } });
    },
    // What holds identifiers does not stay in the browser.
    onError: (error) => {
      if (error instanceof OperationError && error.code === "identifiers") journal.dropDraft(item.id);
    },
  });
  const change = (next: Draft) => {
    setDraft(next);
    journal.keepDraft(item.id, { draft: next, seconds: 0 });
  };
  const missing = [
    ...missingParts(draft, item, { justification: 0, questions: [] }),
    ...criticalAnswers
      .filter((answer) => critical[answer] === undefined)
      .map((answer) => `Whether the critical mark on answer ${answer} holds.`),
    ...(draft.justification.trim() === "" ? ["The reason for your decision."] : []),
  ];
  const refused = decide.data?.kind === "refused" ? decide.data.says : [];
  const submit = () => {
    if (decide.isPending) return;
    setTried(true);
    if (missing.length > 0) requestAnimationFrame(() => problems.current?.focus());
    else decide.mutate();
  };
  const take = (at: number) => {
    const judgement = said[at]?.judgement;
    if (judgement === undefined) return;
    // What they gave as their reason and how sure they were is theirs.
    const { confidence: _theirs, ...begun } = draftOf(judgement);
    change({ ...begun, justification: draft.justification });
  };

  return (
    <>
      <p>
        Why it waits:{" "}
        <strong>{why.length === 0 ? "it was decided before" : why.map(sayWait).join("; ")}</strong>
      </p>
      <FlagList project={project.id} item={item.id} flags={flags} />
      <JudgeItem
        item={item}
        value={draft}
        onChange={change}
        askConfidence={false}
        reasonLabel="Why you decide so: kept with the decision"
        others={said.map(({ judgement }, at) => ({ prefix: prefixOf(at), marks: judgement.marks }))}
        keys={[{ key: SUBMIT_KEY, does: "Decide", run: submit }]}
        between={
          <>
            <SaidColumns dispute={dispute} questions={project.questions} onTake={take} />
            <h3>Your decision</h3>
          </>
        }
      >
        <CriticalWords dispute={dispute} critical={critical} onChange={setCritical} />
        {(tried && missing.length > 0) || refused.length > 0 ? (
          <div className="notice" role="alert" ref={problems} tabIndex={-1}>
            <p>
              <strong>{missing.length > 0 ? "Still open:" : "The server did not take it."}</strong>
            </p>
            <ul>
              {(missing.length > 0 ? missing : refused).map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </div>
        ) : null}
        <div className="row">
          <Button look="main" disabled={decide.isPending} aria-keyshortcuts="Control+Enter" onClick={submit}>
            Decide <KeyMark of={SUBMIT_KEY} />
          </Button>
          {earlier !== undefined && (
            <span className="note">It takes the place of the earlier decision; both stay in the record.</span>
          )}
        </div>
        {decide.error !== null && <ErrorNotice error={decide.error} />}
      </JudgeItem>
    </>
  );
}
