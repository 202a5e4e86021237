import { useState } from "react";
import { Button } from "../../design/button.tsx";
import { ChoiceField, Labelled } from "../../design/fields.tsx";
import { ManyField } from "../../tools/many-field.tsx";
import { choicesOf, professionWords, RISKS, riskWords, taskWords, topicWords } from "../review-words.ts";
import type { Rule } from "../use-review.ts";

interface RuleFormProps {
  readonly rule: Rule | undefined;
  readonly onKeep: (rule: Rule) => void;
  readonly onCancel: () => void;
}

const EMPTY: Rule = {
  professions: [],
  tasks: [],
  topics: [],
  upToRisk: "low",
  credential: "document-seen",
  jurisdictions: [],
  because: "",
};

const PROOFS = [
  { value: "self-declared", label: "their own word" },
  { value: "document-seen", label: "a document somebody saw" },
  { value: "primary-source-checked", label: "checked at the register" },
] as const;

/** One rule: who, what, how far, on what proof, and why. */
export function RuleForm({ rule, onKeep, onCancel }: RuleFormProps) {
  const [draft, setDraft] = useState(rule ?? EMPTY);
  const [places, setPlaces] = useState(draft.jurisdictions.join(", "));
  const change = (part: Partial<Rule>) => setDraft((before) => ({ ...before, ...part }));
  const ready = draft.professions.length > 0 && draft.because.trim() !== "";
  return (
    <div className="review-form reason-act">
      <Many
        label="Professions"
        words={professionWords}
        none="choose at least one"
        chosen={draft.professions}
        onChange={(professions) => change({ professions })}
      />
      <Many
        label="Tasks"
        words={taskWords}
        none="every task"
        chosen={draft.tasks}
        onChange={(tasks) => change({ tasks })}
      />
      <Many
        label="Topics"
        words={topicWords}
        none="every topic"
        chosen={draft.topics}
        onChange={(topics) => change({ topics })}
      />
      <div className="list-tools">
        <ChoiceField
          label="Up to the risk"
          value={draft.upToRisk}
          choices={RISKS.map((value) => ({ value, label: riskWords[value] }))}
          onChange={(upToRisk) => change({ upToRisk })}
        />
        <ChoiceField
          label="Proof of the credential, at least"
          value={draft.credential}
          choices={PROOFS}
          onChange={(credential) => change({ credential })}
        />
        <Labelled label="Only from (such as US-TX, GB); empty for anywhere">
          {(id) => <input id={id} value={places} onChange={(event) => setPlaces(event.target.value)} />}
        </Labelled>
      </div>
      <Labelled label="Why this rule">
        {(id) => (
          <input
            id={id}
            className="review-because"
            maxLength={1000}
            value={draft.because}
            onChange={(event) => change({ because: event.target.value })}
          />
        )}
      </Labelled>
      <div className="row">
        <Button
          disabled={!ready}
          onClick={() =>
            onKeep({
              ...draft,
              because: draft.because.trim(),
              jurisdictions: places
                .split(",")
                .map((place) => place.trim())
                .filter((place) => place !== ""),
            })
          }
        >
          {rule === undefined ? "Add the rule to the draft" : "Change it in the draft"}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

interface ManyProps<Value extends string> {
  readonly label: string;
  readonly words: Readonly<Record<Value, string>>;
  readonly none: string;
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: Value[]) => void;
}

function Many<Value extends string>({ label, words, none, chosen, onChange }: ManyProps<Value>) {
  const choices = choicesOf(words);
  return (
    <ManyField
      label={label}
      choices={choices.map(({ value, label: name }) => ({ id: value, label: name }))}
      chosen={chosen}
      none={none}
      onChange={(ids) => onChange(choices.map(({ value }) => value).filter((value) => ids.includes(value)))}
    />
  );
}
