import type { BlindItem } from "#src/review/index.ts";
import { AttemptsField } from "./attempts-field.tsx";
import { ChooseOne } from "./choice-field.tsx";
import type { Draft } from "./draft.ts";
import { EditField } from "./edit-field.tsx";
import { PlainnessHint } from "./plainness-hint.tsx";
import { QuestionFields } from "./question-fields.tsx";
import { RankingField } from "./ranking-field.tsx";
import { ReasonChips } from "./reason-chips.tsx";
import { RubricField } from "./rubric-field.tsx";

interface TaskFieldProps {
  readonly item: BlindItem;
  readonly draft: Draft;
  readonly currentQuestion: string | undefined;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** What the task of an item asks for; marks and the reason stand elsewhere, as they go with every task. */
export function TaskField({ item, draft, currentQuestion, onChange }: TaskFieldProps) {
  const letters = item.answers.map(({ id }) => id);
  const before = item.answers[0]?.text ?? "";
  switch (item.task) {
    case "compare":
      return (
        <>
          <ChooseOne letters={letters} choice={draft.choice} onChange={(choice) => onChange({ choice })} />
          <ReasonChips reasons={draft.reasons} onChange={(reasons) => onChange({ reasons })} />
        </>
      );
    case "best-of":
      return (
        <>
          <RankingField
            letters={letters}
            ranking={draft.ranking}
            onChange={(ranking) => onChange({ ranking })}
          />
          <ReasonChips reasons={draft.reasons} onChange={(reasons) => onChange({ reasons })} />
        </>
      );
    case "mark-defects":
      return (
        <NothingWrong
          says="Nothing is wrong with it"
          note="said outright, so that an empty list is never a slip"
          disabled={draft.marks.length > 0}
          draft={draft}
          onChange={onChange}
        />
      );
    case "rubric":
      return (
        <RubricField
          rubric={item.rubric}
          criteria={draft.criteria}
          onChange={(criteria) => onChange({ criteria })}
        />
      );
    case "correct":
      return (
        <>
          <EditField
            label="Correct it here"
            before={before}
            text={draft.text}
            onChange={(text) => onChange({ text })}
          />
          <NothingWrong
            says="It needs no correction"
            note="the text stays as it is"
            disabled={draft.text !== before}
            draft={draft}
            onChange={onChange}
          />
        </>
      );
    case "patient-edit":
      return (
        <>
          <EditField
            label="Write it for this reader"
            before={before}
            text={draft.text}
            onChange={(text) => onChange({ text })}
          />
          <PlainnessHint before={before} after={draft.text} />
        </>
      );
    case "classify":
      return (
        <QuestionFields
          questions={item.questions}
          answers={draft.labels}
          current={currentQuestion}
          onChange={(labels) => onChange({ labels })}
        />
      );
    case "red-team":
      return <AttemptsField attempts={draft.attempts} onChange={(attempts) => onChange({ attempts })} />;
  }
}

interface NothingWrongProps {
  readonly says: string;
  readonly note: string;
  readonly disabled: boolean;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

function NothingWrong({ says, note, disabled, draft, onChange }: NothingWrongProps) {
  return (
    <label className="judge-nothing">
      <input
        type="checkbox"
        checked={draft.nothingWrong}
        disabled={disabled && !draft.nothingWrong}
        onChange={(event) => onChange({ nothingWrong: event.target.checked })}
      />
      <span>
        {says} <span className="note">{note}</span>
      </span>
    </label>
  );
}
