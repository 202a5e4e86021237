import { useId } from "react";
import { choiceWords } from "./judging-words.ts";
import { KeyMark } from "./key-list.tsx";

interface ChoiceFieldProps {
  readonly letters: readonly string[];
  readonly choice: string | undefined;
  readonly onChange: (choice: string) => void;
}

/** Which answer is the better one, that both are alike, or that neither will do. */
export function ChooseOne({ letters, choice, onChange }: ChoiceFieldProps) {
  const name = useId();
  const choices = [
    ...letters.map((letter, at) => ({ value: letter, key: String(at + 1) })),
    { value: "tie", key: "t" },
    { value: "both-bad", key: "n" },
  ];
  return (
    <fieldset className="judge-choices">
      <legend>Which is better for this reader?</legend>
      {choices.map(({ value, key }) => (
        <label key={value} className="judge-choice">
          <input
            type="radio"
            name={name}
            checked={choice === value}
            aria-keyshortcuts={key}
            onChange={() => onChange(value)}
          />
          <span>{sentence(choiceWords(value))}</span>
          <KeyMark of={key} />
        </label>
      ))}
    </fieldset>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
