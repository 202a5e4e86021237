import type { AddressWords } from "../../client/address-words.ts";
import { backgroundWords } from "../../client/words.ts";
import { ChoiceField, Labelled } from "../../design/fields.tsx";
import { joinIds } from "../../lanes/lanes-search.ts";
import { choicesOf, readChoice } from "../choices.ts";
import { ManyField } from "../many-field.tsx";
import { degreeWords, LICENSED, readBackgrounds, readYears } from "./read-question.ts";

interface FactsFormProps {
  readonly words: AddressWords;
  readonly onChange: (more: AddressWords) => void;
}

const BACKGROUNDS = choicesOf(backgroundWords).map(({ value, label }) => ({ id: value, label }));
const LICENCES = LICENSED.map((id) => ({ id, label: backgroundWords[id] }));

/** Who asks: backgrounds, licences, degree, years. What is left open stays unknown and is asked, never assumed. */
export function FactsForm({ words, onChange }: FactsFormProps) {
  const { years } = words;
  return (
    <div className="tool-form facts-form">
      <ManyField
        label="You are"
        none="not said"
        choices={BACKGROUNDS}
        chosen={readBackgrounds(words["who"])}
        onChange={(who) => onChange({ who: joinIds(who) })}
      />
      <ManyField
        label="Licences you hold today"
        none="not said"
        choices={LICENCES}
        chosen={readBackgrounds(words["licences"])}
        onChange={(licences) => onChange({ licences: joinIds(licences) })}
      />
      <ChoiceField
        label="Highest degree"
        value={readChoice(words["degree"], degreeWords) ?? ""}
        choices={[{ value: "", label: "not said" }, ...choicesOf<string>(degreeWords)]}
        onChange={(degree) => onChange({ degree })}
      />
      <Labelled label="Its subject">
        {(id) => (
          <input
            id={id}
            value={words["subject"] ?? ""}
            maxLength={100}
            autoComplete="off"
            onChange={(event) => onChange({ subject: event.target.value })}
          />
        )}
      </Labelled>
      <Labelled label="Years of work">
        {(id) => (
          <input
            id={id}
            className="years-field"
            inputMode="numeric"
            autoComplete="off"
            value={years ?? ""}
            aria-invalid={years !== undefined && readYears(years) === undefined}
            onChange={(event) => onChange({ years: event.target.value })}
          />
        )}
      </Labelled>
      {years !== undefined && readYears(years) === undefined && (
        <p role="alert">“{years}” is no number of years. It is left out until it is a number up to 70.</p>
      )}
    </div>
  );
}
