import type { LabelQuestion } from "#src/review/index.ts";
import { Button } from "../../design/button.tsx";
import { ChoiceField, Labelled } from "../../design/fields.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { TickList } from "../parts/tick-list.tsx";
import type { WrittenQuestion } from "./written-question.ts";

interface QuestionFormProps {
  readonly written: WrittenQuestion;
  /** The questions that stand before it: it may wait for one of them. */
  readonly earlier: readonly LabelQuestion[];
  readonly isNew: boolean;
  /** What it still lacks, in words. */
  readonly lacks: string | undefined;
  readonly onChange: (written: WrittenQuestion) => void;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}

/** One question: its words, its answers, and when it is asked. */
export function QuestionForm(props: QuestionFormProps) {
  const { written, earlier, isNew, lacks, onChange, onKeep, onCancel } = props;
  const change = (part: Partial<WrittenQuestion>) => onChange({ ...written, ...part });
  const first = earlier.find(({ id }) => id === written.when?.question);
  return (
    <form
      className="review-form question-form reason-act"
      onSubmit={(event) => {
        event.preventDefault();
        if (lacks === undefined) onKeep();
      }}
    >
      <Labelled label="The question">
        {(id) => (
          <input
            id={id}
            ref={focusWhenShown}
            className="review-because"
            maxLength={500}
            autoComplete="off"
            value={written.asks}
            onChange={(event) => change({ asks: event.target.value })}
          />
        )}
      </Labelled>
      <Labelled label="Its answers, one a line">
        {(id) => (
          <textarea
            id={id}
            rows={4}
            value={written.lines}
            onChange={(event) => change({ lines: event.target.value })}
          />
        )}
      </Labelled>
      <TickList
        legend="How it is answered"
        choices={[
          { value: "several", label: "Several answers may hold" },
          {
            value: "ordered",
            label: "The answers are steps",
            says: "from low to high; agreement counts how far apart",
          },
        ]}
        chosen={(["several", "ordered"] as const).filter((one) => written[one])}
        onChange={(chosen) =>
          change({ several: chosen.includes("several"), ordered: chosen.includes("ordered") })
        }
      />
      {earlier.length > 0 && (
        <ChoiceField
          label="When it is asked"
          value={first?.id ?? ""}
          choices={[
            { value: "", label: "With every item" },
            ...earlier.map(({ id, asks }, at) => ({ value: id, label: `After question ${at + 1}: ${asks}` })),
          ]}
          onChange={(question) => change({ when: question === "" ? undefined : { question, is: [] } })}
        />
      )}
      {first !== undefined && (
        <TickList
          legend="Only after one of these answers"
          choices={first.values.map(({ id, label }) => ({ value: id, label }))}
          chosen={written.when?.is ?? []}
          onChange={(is) => change({ when: { question: first.id, is: [...is] } })}
        />
      )}
      <div className="row">
        <Button type="submit" disabled={lacks !== undefined}>
          {isNew ? "Add the question to the draft" : "Change it in the draft"}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
        {lacks !== undefined && <span className="note">{lacks}</span>}
      </div>
    </form>
  );
}
