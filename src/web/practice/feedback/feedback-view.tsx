import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { ErrorNotice } from "../../design/notice.tsx";
import { KeyList, KeyMark } from "../../judging/key-list.tsx";
import { useJudgeKeys } from "../../judging/use-judge-keys.ts";
import { useAttempt } from "../use-practice.ts";
import type { Judged } from "../use-practice.ts";
import { FeedbackParts } from "./feedback-parts.tsx";
import { verdictOf, whyNotOf } from "./verdict.ts";

interface FeedbackViewProps {
  readonly judged: Judged;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onTakeBack: () => void;
  readonly onNext: () => void;
}

/** What a judgement was worth, right after it was sent; the next item is one key away. */
export function FeedbackView({ judged, busy, error, onTakeBack, onNext }: FeedbackViewProps) {
  // Asked again when somebody signs the item on this page.
  const live = useAttempt(judged.attempt.id, judged).data ?? judged;
  const takeBack = () => {
    if (!busy) onTakeBack();
  };
  const keys = [
    { key: "n", does: "The next item", run: onNext },
    { key: "u", does: "Take it back and change it", run: takeBack },
  ];
  useJudgeKeys(keys);
  const acts = (
    <div className="row no-print">
      <Button look="main" aria-keyshortcuts="n" onClick={onNext}>
        Next item <KeyMark of="n" />
      </Button>
      <Button look="quiet" aria-keyshortcuts="u" disabled={busy} onClick={takeBack}>
        Take it back <KeyMark of="u" />
      </Button>
    </div>
  );
  return (
    <div className="practice-feedback">
      <div className="stack practice-verdict">
        <h2 tabIndex={-1} ref={focusWhenShown}>
          {verdictOf(judged)}
        </h2>
        {whyNotOf(judged.result).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {acts}
        {error !== null && <ErrorNotice error={error} />}
      </div>
      <FeedbackParts judged={live} />
      <div className="stack practice-verdict">
        {acts}
        <KeyList keys={keys} />
      </div>
    </div>
  );
}
