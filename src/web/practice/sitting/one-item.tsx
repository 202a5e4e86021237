import { useState } from "react";
import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { ErrorNotice } from "../../design/notice.tsx";
import { JudgeItem } from "../../judging/judge-item.tsx";
import { KeyMark } from "../../judging/key-list.tsx";
import { missingParts } from "../../judging/missing-parts.ts";
import { SUBMIT_KEY } from "../../judging/use-judge-keys.ts";
import { FeedbackView } from "../feedback/feedback-view.tsx";
import { standingMeanings } from "../practice-words.ts";
import type { Shown } from "../use-practice.ts";
import { useJudging } from "./use-judging.ts";

interface OneItemProps {
  readonly shown: Shown;
  /** It was missed before; a second attempt counts for nothing. */
  readonly again: boolean;
  readonly profileId: string | undefined;
  readonly onNext: () => void;
  readonly onSkip: () => void;
}

/** One item: judged, then on the same page what it was worth. */
export function OneItem({ shown, again, profileId, onNext, onSkip }: OneItemProps) {
  const { item, draft, change, send, back, judged, restored } = useJudging(shown, profileId);
  const [tried, setTried] = useState(false);
  const missing = missingParts(draft, item, { justification: 0, questions: [] });
  const submit = () => {
    setTried(true);
    if (missing.length === 0 && !send.isPending) send.mutate();
  };

  if (judged !== undefined)
    return (
      <FeedbackView
        judged={judged}
        busy={back.isPending}
        error={back.error}
        onTakeBack={() => back.mutate(judged.attempt.id)}
        onNext={onNext}
      />
    );
  return (
    <div className="stack practice-item">
      <h2 className="unseen" tabIndex={-1} ref={focusWhenShown}>
        The item
      </h2>
      <ul className="note practice-says">
        <li>
          <strong>{shown.standing === "scored" ? "Scored" : "Unreviewed"}</strong>:{" "}
          {standingMeanings[shown.standing]}.
        </li>
        <li>{shown.scopeSays}</li>
        {again && <li>You missed it before. It counts the first time only.</li>}
        {restored && <li>What you had written stands below, from this browser.</li>}
      </ul>
      <JudgeItem
        item={item}
        value={draft}
        onChange={change}
        keys={[
          { key: SUBMIT_KEY, does: "Send it and see the feedback", run: submit },
          { key: "s", does: "Skip this item for now", run: onSkip },
        ]}
      >
        {tried && missing.length > 0 && (
          <div role="alert">
            <p>Still open:</p>
            <ul className="practice-open">
              {missing.map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ul>
          </div>
        )}
        {send.error !== null && <ErrorNotice error={send.error} />}
        <div className="row">
          <Button look="main" disabled={send.isPending} aria-keyshortcuts="Control+Enter" onClick={submit}>
            Send it and see the feedback <KeyMark of={SUBMIT_KEY} />
          </Button>
          <Button look="quiet" aria-keyshortcuts="s" onClick={onSkip}>
            Skip this item <KeyMark of="s" />
          </Button>
        </div>
      </JudgeItem>
    </div>
  );
}
