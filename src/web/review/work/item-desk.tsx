import { useEffect, useEffectEvent, useRef, useState } from "react";
import { showCount } from "../../client/numbers.ts";
import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { draftOf, freshDraft, isTouched } from "../../judging/draft.ts";
import type { Draft } from "../../judging/draft.ts";
import { JudgeItem } from "../../judging/judge-item.tsx";
import { KeyMark } from "../../judging/key-list.tsx";
import { missingParts } from "../../judging/missing-parts.ts";
import type { Selected } from "../../judging/selected-span.ts";
import { SUBMIT_KEY } from "../../judging/use-judge-keys.ts";
import type { JudgeKey } from "../../judging/use-judge-keys.ts";
import type { Journal, KeptDraft, Outgoing } from "./journal.ts";
import { newKey } from "./new-key.ts";
import { saySeconds } from "./say-seconds.ts";
import { CommentAct, FlagAct, SkipAct } from "./side-acts.tsx";
import { useSeconds } from "./use-seconds.ts";
import type { ShownItem } from "./use-work-item.ts";

interface ItemDeskProps {
  readonly project: string;
  readonly shown: ShownItem;
  readonly journal: Journal;
  /** What came back from the server and is not kept in the browser. */
  readonly unkept: KeptDraft | undefined;
  /** What the server said of the last try. */
  readonly says: readonly string[];
  readonly busy: boolean;
  readonly keys: readonly JudgeKey[];
  readonly onSubmit: (made: Outgoing) => void;
  readonly onSkipped: (says: string) => void;
  readonly onSaid: (says: string) => void;
}

type Act = "skip" | "flag" | "comment";

/** One item being judged: every change is in the browser at once, and nothing leaves before it is whole. */
export function ItemDesk(props: ItemDeskProps) {
  const { project, shown, journal, unkept, says, busy, keys, onSubmit, onSkipped, onSaid } = props;
  const { item, said, questions, justification } = shown;
  const [start] = useState(() => unkept ?? fitting(journal.draftOf(item.id), item.task));
  const [draft, setDraft] = useState<Draft>(
    () => start?.draft ?? (said === undefined ? freshDraft(item) : draftOf(said.judgement, said.answers)),
  );
  const [tried, setTried] = useState(false);
  const [frail, setFrail] = useState(false);
  const [act, setAct] = useState<Act>();
  const [selected, setSelected] = useState<Selected>();
  const seconds = useSeconds(start?.seconds ?? said?.seconds ?? 0);
  const missing = missingParts(draft, item, { justification, questions });
  const problems = useRef<HTMLDivElement>(null);

  const change = (next: Draft) => {
    setDraft(next);
    // What the guard stopped is not written down again before it was let through.
    if (unkept === undefined) setFrail(!journal.keepDraft(item.id, { draft: next, seconds }));
  };
  const keepTime = useEffectEvent(() => {
    if (unkept === undefined && isTouched(draft, item)) journal.keepDraft(item.id, { draft, seconds });
  });
  useEffect(() => {
    const hide = () => keepTime();
    window.addEventListener("pagehide", hide);
    return () => window.removeEventListener("pagehide", hide);
  }, []);

  const submit = () => {
    if (busy) return;
    setTried(true);
    if (missing.length > 0) requestAnimationFrame(() => problems.current?.focus());
    else onSubmit({ key: newKey(), item: item.id, draft, seconds });
  };
  const done = (words: string) => {
    setAct(undefined);
    onSaid(words);
  };
  const acts = { project, item: item.id, onClose: () => setAct(undefined) };
  const all: readonly JudgeKey[] = [
    { key: "s", does: "Skip the item", run: () => setAct("skip") },
    { key: "f", does: "Report something about it", run: () => setAct("flag") },
    { key: "c", does: "Write a comment, on chosen words if there are any", run: () => setAct("comment") },
    ...keys,
    { key: SUBMIT_KEY, does: "Store the judgement and go on", run: submit },
  ];

  return (
    <>
      <p className="note" ref={focusWhenShown} tabIndex={-1}>
        {said === undefined ? "A new item" : "You judged this before; what you change now takes its place"}
        {start !== undefined && " · with what you had begun"}
      </p>
      <JudgeItem
        item={item}
        value={draft}
        onChange={change}
        justification={justification}
        askConfidence={shown.askConfidence}
        questions={questions}
        keys={all}
        onSelected={setSelected}
      >
        {(tried && missing.length > 0) || says.length > 0 ? (
          <div className="notice" role="alert" ref={problems} tabIndex={-1}>
            <p>
              <strong>{says.length > 0 ? "The server did not store it." : "Still open:"}</strong>
            </p>
            <ul>
              {[...says, ...(tried ? missing : [])].map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </div>
        ) : null}
        <div className="row work-acts no-print">
          <Button look="main" disabled={busy} aria-keyshortcuts="Control+Enter" onClick={submit}>
            Store and go on <KeyMark of={SUBMIT_KEY} />
          </Button>
          <Button aria-keyshortcuts="s" onClick={() => setAct("skip")}>
            Skip <KeyMark of="s" />
          </Button>
          <Button aria-keyshortcuts="f" onClick={() => setAct("flag")}>
            Report <KeyMark of="f" />
          </Button>
          <Button aria-keyshortcuts="c" onClick={() => setAct("comment")}>
            Comment <KeyMark of="c" />
          </Button>
        </div>
        {act === "skip" && <SkipAct {...acts} onDone={onSkipped} />}
        {act === "flag" && <FlagAct {...acts} onDone={done} />}
        {act === "comment" && (
          <CommentAct {...acts} answers={item.answers} selected={selected} onDone={done} />
        )}
        {shown.comments.length > 0 && (
          <details>
            <summary>{showCount(shown.comments.length, "comment")} of yours</summary>
            <ul className="stack-tight">
              {shown.comments.map(({ text, at }) => (
                <li key={at} className="review-text">
                  {text}
                </li>
              ))}
            </ul>
          </details>
        )}
        <p className="note">
          Your time on this item: {saySeconds(seconds)}. Nobody is ranked by it.{" "}
          {unkept !== undefined
            ? "This draft is only on this page: leave it, and it is gone from the browser."
            : frail
              ? "This browser keeps nothing: stay on this page until the judgement is stored."
              : "What you say is kept in this browser at once."}
        </p>
      </JudgeItem>
    </>
  );
}

/** A kept draft that belongs to another task than the item now has is of no use. */
function fitting(kept: KeptDraft | undefined, task: Draft["task"]): KeptDraft | undefined {
  return kept?.draft.task === task ? kept : undefined;
}
