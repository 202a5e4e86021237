import { useState } from "react";
import type { BlindItem, Severity } from "#src/review/index.ts";
import { call } from "../../client/call.ts";
import type { OperationInput } from "../../client/operations.ts";
import { ChoiceField, Labelled } from "../../design/fields.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { severityWords } from "../../judging/judging-words.ts";
import type { Selected } from "../../judging/selected-span.ts";
import { SideAct } from "./side-act.tsx";

type Why = NonNullable<OperationInput<"projects.skip">["why"]>;
type Flag = OperationInput<"projects.flag">["flag"];

const WHYS: readonly { readonly value: Why; readonly label: string }[] = [
  { value: "no-reason", label: "I would rather not say" },
  { value: "distressing", label: "It weighs on me" },
  { value: "outside-my-scope", label: "It is outside what I may judge" },
  { value: "missing-context", label: "Something is missing to judge it" },
  { value: "technical", label: "Something does not work" },
];

const FLAGS: readonly { readonly value: Flag; readonly label: string }[] = [
  { value: "unsafe-answer", label: "An answer is dangerous" },
  { value: "emergency", label: "Somebody may need help now" },
  { value: "identifier", label: "It may tell who a person is" },
  { value: "broken-item", label: "The item is broken" },
  { value: "unclear-guideline", label: "The guideline does not say" },
  { value: "other", label: "Something else" },
];

const SEVERITIES = (Object.keys(severityWords) as Severity[]).map((value) => ({
  value,
  label: severityWords[value].label,
}));

interface ActProps {
  readonly project: string;
  readonly item: string;
  readonly onDone: (says: string) => void;
  readonly onClose: () => void;
}

/** Leaves an item to others. */
export function SkipAct({ project, item, onDone, onClose }: ActProps) {
  const [why, setWhy] = useState<Why>("no-reason");
  const [note, setNote] = useState("");
  return (
    <SideAct
      title="Leave this item to others"
      yes="Skip it"
      onClose={onClose}
      onDo={async () => {
        await call("projects.skip", { id: project, item, why, note });
        onDone("Skipped. Nobody counts that against you.");
      }}
    >
      <p className="note">It does not come back to you. You need not say why.</p>
      <Labelled label="Why">
        {(id) => (
          <select
            id={id}
            ref={focusWhenShown}
            value={why}
            onChange={(event) => setWhy(WHYS.find(({ value }) => value === event.target.value)?.value ?? why)}
          >
            {WHYS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <NoteField label="A note for the lead, if you like" value={note} onChange={setNote} />
    </SideAct>
  );
}

/** Reports something about an item to the lead. */
export function FlagAct({ project, item, onDone, onClose }: ActProps) {
  const [flag, setFlag] = useState<Flag>("unsafe-answer");
  const [severity, setSeverity] = useState<Severity>("moderate");
  const [note, setNote] = useState("");
  return (
    <SideAct
      title="Report something about this item"
      yes="Report it"
      onClose={onClose}
      onDo={async () => {
        await call("projects.flag", { id: project, item, flag, severity, note });
        onDone("Reported. You can still judge the item, or skip it.");
      }}
    >
      <Labelled label="What it is">
        {(id) => (
          <select
            id={id}
            ref={focusWhenShown}
            value={flag}
            onChange={(event) =>
              setFlag(FLAGS.find(({ value }) => value === event.target.value)?.value ?? flag)
            }
          >
            {FLAGS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <ChoiceField label="How grave" value={severity} choices={SEVERITIES} onChange={setSeverity} />
      <NoteField label="What should the lead know?" value={note} onChange={setNote} />
    </SideAct>
  );
}

interface CommentActProps extends ActProps {
  readonly answers: BlindItem["answers"];
  readonly selected: Selected | undefined;
}

/** A comment on an item, or on the words that are chosen in an answer. */
export function CommentAct({ project, item, answers, selected, onDone, onClose }: CommentActProps) {
  const [text, setText] = useState("");
  // The words chosen when it was opened: writing takes the choice away.
  const [on] = useState(selected);
  const words =
    on === undefined ? undefined : answers.find(({ id }) => id === on.answer)?.text.slice(on.start, on.end);
  return (
    <SideAct
      title="Write a comment"
      yes="Keep the comment"
      disabled={text.trim() === ""}
      onClose={onClose}
      onDo={async () => {
        const place = on === undefined ? {} : { answer: on.answer, start: on.start, end: on.end };
        await call("projects.comment", { id: project, item, text: text.trim(), ...place });
        onDone("The comment is kept.");
      }}
    >
      {words !== undefined && (
        <p>
          On <q>{words}</q>
        </p>
      )}
      <Labelled label="For leads and adjudicators; other reviewers do not see it">
        {(id) => (
          <textarea
            id={id}
            ref={focusWhenShown}
            rows={3}
            maxLength={4_000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Labelled>
    </SideAct>
  );
}

interface NoteFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function NoteField({ label, value, onChange }: NoteFieldProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <textarea
          id={id}
          rows={2}
          maxLength={4_000}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}
