import { useId } from "react";
import { ChoiceField, Labelled } from "../design/fields.tsx";
import { stateWords } from "../review/review-words.ts";

/** The titles that say what somebody is; the operation refuses any other and says why. */
const TITLES = [
  "registered nurse",
  "medical writer",
  "public health researcher",
  "pharmacist",
  "physician assistant",
  "resident physician",
  "board-certified specialist",
  "healthcare editor",
] as const;

/** Who somebody says they are: a title, where it is valid, and who has checked it. */
export interface Titled {
  readonly title: string;
  readonly jurisdiction: string;
  readonly board: string;
  readonly credential: "self-declared" | "document-seen" | "primary-source-checked" | "lapsed";
}

export const NO_TITLE: Titled = { title: "", jurisdiction: "", board: "", credential: "self-declared" };

interface TitleFieldsProps {
  readonly value: Titled;
  readonly onChange: (value: Titled) => void;
  /** A sign-off takes no lapsed credential. */
  readonly withLapsed: boolean;
}

/** A precise title with what has to stand beside it. */
export function TitleFields({ value, onChange, withLapsed }: TitleFieldsProps) {
  const list = useId();
  const states = (["self-declared", "document-seen", "primary-source-checked", "lapsed"] as const)
    .filter((state) => withLapsed || state !== "lapsed")
    .map((state) => ({ value: state, label: stateWords[state] }));
  const field = (key: "jurisdiction" | "board", label: string) => (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="text"
          autoComplete="off"
          value={value[key]}
          onChange={(event) => onChange({ ...value, [key]: event.target.value })}
        />
      )}
    </Labelled>
  );
  return (
    <div className="tool-form">
      <Labelled label="Title, one of eight">
        {(id) => (
          <>
            <input
              id={id}
              type="text"
              list={list}
              autoComplete="off"
              value={value.title}
              onChange={(event) => onChange({ ...value, title: event.target.value })}
            />
            <datalist id={list}>
              {TITLES.map((title) => (
                <option key={title} value={title}>
                  {title}
                </option>
              ))}
            </datalist>
          </>
        )}
      </Labelled>
      {field("jurisdiction", "Where the licence is valid")}
      {value.title.trim().toLowerCase() === "board-certified specialist" &&
        field("board", "The board and its specialty")}
      <ChoiceField
        label="The credential is"
        value={value.credential}
        choices={states}
        onChange={(credential) => onChange({ ...value, credential })}
      />
    </div>
  );
}
