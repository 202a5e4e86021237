import { useId, useState } from "react";
import type { ReactNode } from "react";
import type { BlindItem, LabelQuestion, Mark } from "#src/review/index.ts";
import { AnswerSet } from "./answer-set.tsx";
import { ConfidenceField } from "./confidence-field.tsx";
import type { Draft } from "./draft.ts";
import { ItemBackground } from "./item-background.tsx";
import { JustificationField } from "./justification-field.tsx";
import { KeyList } from "./key-list.tsx";
import { MarkList } from "./mark-list.tsx";
import type { OpenMark } from "./mark-panel.tsx";
import { markOn, omissionFrom, putMark } from "./marking.ts";
import { lettersNeeded } from "./missing-parts.ts";
import { QuestionFields } from "./question-fields.tsx";
import type { Selected } from "./selected-span.ts";
import { TaskField } from "./task-field.tsx";
import { currentQuestion, taskKeys } from "./task-keys.ts";
import { useJudgeKeys } from "./use-judge-keys.ts";
import type { JudgeKey } from "./use-judge-keys.ts";
import "./judging.css";

interface JudgeItemProps {
  readonly item: BlindItem;
  readonly value: Draft;
  readonly onChange: (value: Draft) => void;
  /** Letters of reason that a choice needs. */
  readonly justification?: number;
  readonly askConfidence?: boolean;
  /** Questions asked beside those of the item. */
  readonly questions?: readonly LabelQuestion[];
  /** Keys of the screen around it: sending, skipping, undoing. */
  readonly keys?: readonly JudgeKey[];
  /** Told which words are chosen in an answer, for a comment on them. */
  readonly onSelected?: (selected: Selected | undefined) => void;
  /** Marks of other people, shown in the answers beside one's own; `prefix` says whose they are. */
  readonly others?: readonly { readonly prefix: string; readonly marks: readonly Mark[] }[];
  /** Drawn between the answers and what is said of them. */
  readonly between?: ReactNode;
  /** What the reason is called where it is not that of a choice. */
  readonly reasonLabel?: string;
  /** What stands below: the buttons that send it. */
  readonly children?: ReactNode;
}

/**
 * One item with everything its task asks for: first what must be read, then the answers with their marks, then what is
 * said of them. It knows no project: give it an item and a draft, and it tells of every change.
 */
export function JudgeItem({
  item,
  value,
  onChange,
  justification = 0,
  askConfidence = true,
  questions = [],
  keys = [],
  onSelected,
  others = [],
  between,
  reasonLabel,
  children,
}: JudgeItemProps) {
  const reason = useId();
  const [selected, setSelected] = useState<Selected>();
  const [open, setOpen] = useState<OpenMark>();
  const change = (part: Partial<Draft>) => onChange({ ...value, ...part });
  const select = (next: Selected | undefined) => {
    setSelected(next);
    onSelected?.(next);
  };
  const isChoice = item.task === "compare" || item.task === "best-of";
  const [first] = item.answers;

  const mark = (answer: string) => {
    if (selected?.answer === answer) setOpen(markOn(selected));
  };
  const keep = (made: Mark) => {
    const marks = putMark(value.marks, made, open?.place);
    change({ marks, nothingWrong: item.task === "mark-defects" ? false : value.nothingWrong });
    close();
    select(undefined);
  };
  const close = () => {
    const answer = open?.answer;
    setOpen(undefined);
    // Back to where the words were chosen, so that the next mark is a key away.
    document.querySelector<HTMLElement>(`.judge-text[aria-label^="Answer ${answer}:"]`)?.focus();
  };
  const all: readonly JudgeKey[] = [
    ...taskKeys({ item, draft: value, onChange: change }),
    ...(first === undefined
      ? []
      : [
          {
            key: "m",
            does: "Mark the chosen words",
            run: () => selected !== undefined && mark(selected.answer),
          },
          {
            key: "o",
            does: "Something is missing from the answer",
            run: () => setOpen(omissionFrom(answerInFocus() ?? selected?.answer ?? first.id)),
          },
        ]),
    { key: "j", does: "Write the reason", run: () => document.getElementById(reason)?.focus() },
    ...keys,
  ];
  useJudgeKeys(all);

  return (
    <div className="judge">
      <ItemBackground item={item} />
      {item.answers.length > 0 && (
        <AnswerSet
          answers={item.answers}
          marks={value.marks}
          others={others}
          selected={selected}
          open={open}
          onSelect={select}
          onMark={mark}
          onOmission={(answer) => setOpen(omissionFrom(answer))}
          onKeep={keep}
          onClose={close}
        />
      )}
      <MarkList
        marks={value.marks}
        answers={item.answers}
        onEdit={(place) => {
          const made = value.marks[place];
          if (made !== undefined) setOpen({ ...made, place });
        }}
        onRemove={(place) => {
          setOpen(undefined);
          change({ marks: value.marks.filter((_, at) => at !== place) });
        }}
      />
      {between}
      <div className="judge-says">
        <TaskField
          item={item}
          draft={value}
          currentQuestion={currentQuestion(item, value)}
          onChange={change}
        />
        <JustificationField
          id={reason}
          value={value.justification}
          needed={isChoice ? justification : 0}
          missing={lettersNeeded(value, justification)}
          isChoice={isChoice && reasonLabel === undefined}
          label={reasonLabel}
          onChange={(text) => change({ justification: text })}
        />
        {questions.length > 0 && (
          <QuestionFields
            questions={questions}
            answers={value.answers}
            onChange={(answers) => change({ answers })}
          />
        )}
        {askConfidence && (
          <ConfidenceField
            confidence={value.confidence}
            onChange={(confidence) => {
              const { confidence: _before, ...rest } = value;
              onChange(confidence === undefined ? rest : { ...rest, confidence });
            }}
          />
        )}
        {children}
        <KeyList keys={all} />
      </div>
    </div>
  );
}

/** The letter of the answer the focus is in. */
function answerInFocus(): string | undefined {
  const label = document.activeElement?.closest(".judge-text")?.getAttribute("aria-label");
  return label?.match(/^Answer (\S+):/u)?.[1];
}
