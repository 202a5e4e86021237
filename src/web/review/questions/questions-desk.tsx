import { useRef, useState } from "react";
import type { LabelQuestion } from "#src/review/index.ts";
import { showCount } from "../../client/numbers.ts";
import { Button } from "../../design/button.tsx";
import { ExampleList } from "./example-list.tsx";
import { QuestionForm } from "./question-form.tsx";
import { QuestionList } from "./question-list.tsx";
import { freedBy, moved, withLaw } from "./question-order.ts";
import { EMPTY_QUESTION, lacks, questionFrom, writtenFrom } from "./written-question.ts";
import type { WrittenQuestion } from "./written-question.ts";

type Questions = readonly LabelQuestion[];

/** A question that is being typed; `at` is its place, or the end for a new one. */
export interface Typing {
  readonly at: number;
  readonly written: WrittenQuestion;
}

interface QuestionsDeskProps {
  readonly inForce: Questions;
  readonly draft: Questions;
  readonly typing: Typing | undefined;
  readonly onDraft: (questions: Questions) => void;
  readonly onTyping: (typing: Typing | undefined) => void;
}

const MOST = 20;

/** The questions as a draft: added, changed, moved and taken out here. */
export function QuestionsDesk({ inForce, draft, typing, onDraft, onTyping }: QuestionsDeskProps) {
  const [says, setSays] = useState("");
  const status = useRef<HTMLOutputElement>(null);
  const put = (questions: Questions, done: string) => {
    const lawful = withLaw(questions);
    const freed = freedBy(draft, lawful).map((asks) => `“${asks}” is now asked with every item.`);
    onDraft(lawful);
    onTyping(undefined);
    setSays([done, ...freed].join(" "));
    // What was pressed is gone with the change; the sentence about it is where reading goes on.
    status.current?.focus();
  };
  const type = (one: Typing) => {
    setSays("");
    onTyping(one);
  };
  const typed = typing === undefined ? undefined : typedQuestion(typing, draft);
  const form = typing !== undefined && typed !== undefined && (
    <QuestionForm
      key={typing.at}
      written={typing.written}
      earlier={draft.slice(0, typing.at)}
      isNew={typing.at === draft.length}
      lacks={lacks(typed)}
      onChange={(written) => onTyping({ ...typing, written })}
      onKeep={() => put(withTyped(draft, typing), "It stands in the draft.")}
      onCancel={() => put(draft, "The draft is as it was.")}
    />
  );
  const acts = {
    onMove: (at: number, by: -1 | 1) => {
      onDraft(moved(draft, at, by));
      setSays(`Question ${at + 1} is now question ${at + by + 1}.`);
    },
    onEdit: (at: number) => {
      const question = draft[at];
      if (question !== undefined) type({ at, written: writtenFrom(question) });
    },
    onRemove: (at: number) =>
      put(
        draft.filter((_, place) => place !== at),
        `Taken out; ${showCount(draft.length - 1, "question")} left.`,
      ),
  };
  return (
    <div className="stack">
      {draft.length > 0 && (
        <QuestionList
          questions={draft}
          {...(typing === undefined ? { acts } : {})}
          editing={typing !== undefined && typing.at < draft.length ? { at: typing.at, form } : undefined}
        />
      )}
      {typing?.at === draft.length && form}
      <output tabIndex={-1} ref={status} className={says === "" ? "unseen" : "note"}>
        {says}
      </output>
      {typing === undefined && (
        <>
          <div className="row no-print">
            <Button
              disabled={draft.length >= MOST}
              onClick={() => type({ at: draft.length, written: EMPTY_QUESTION })}
            >
              Add a question
            </Button>
            {JSON.stringify(draft) !== JSON.stringify(inForce) && (
              <Button look="quiet" onClick={() => put(inForce, "All changes are undone.")}>
                Undo all changes
              </Button>
            )}
          </div>
          <ExampleList draft={draft} most={MOST} onTake={(added) => put([...draft, ...added], "Added.")} />
        </>
      )}
    </div>
  );
}

/** The question as it would be with what is typed so far. */
function typedQuestion({ at, written }: Typing, draft: Questions): LabelQuestion {
  return questionFrom(written, draft[at], draft);
}

/** The draft with what is typed in its place, if it can be asked already. */
export function withTyped(draft: Questions, typing: Typing | undefined): Questions {
  if (typing === undefined) return draft;
  const question = typedQuestion(typing, draft);
  if (lacks(question) !== undefined) return draft;
  const { at } = typing;
  return withLaw([...draft.slice(0, at), question, ...draft.slice(at + 1)]);
}
