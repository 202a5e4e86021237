import { showCount, showNumber } from "../../client/numbers.ts";
import { Answer } from "../../design/answer.tsx";
import { ChoiceField } from "../../design/fields.tsx";
import { audienceWords, exposureNames } from "../../judging/judging-words.ts";
import { specialtyWords, taskWords } from "../../review/review-words.ts";
import { choicesOf } from "../../tools/choices.ts";
import { capital, standingWords } from "../practice-words.ts";
import { useItems } from "../use-practice.ts";
import type { Wish } from "../wish.ts";

interface ChooseItemsProps {
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
}

type Key = "task" | "specialty" | "audience" | "standing";

const FIELDS: readonly {
  readonly key: Key;
  readonly label: string;
  readonly words: Readonly<Record<string, string>>;
}[] = [
  { key: "task", label: "Task", words: taskWords },
  { key: "specialty", label: "Field of medicine", words: specialtyWords },
  { key: "audience", label: "Written for", words: audienceWords },
  { key: "standing", label: "Standing", words: standingWords },
];

/** What to judge: kind, field, reader and standing, each with how many items there are, and what not to meet. */
export function ChooseItems({ wish, onChange }: ChooseItemsProps) {
  const items = useItems();
  const put = (key: Key, value: string) => {
    const { [key]: _before, ...rest } = wish;
    // The choices are the keys of the word tables the address is read with.
    onChange(value === "" ? rest : ({ ...rest, [key]: value } as Wish));
  };
  return (
    <Answer query={items} what="the items" lines={5}>
      {({ facets, items: all }) => {
        const fit = all.filter((one) =>
          FIELDS.every(({ key }) => wish[key] === undefined || one[key] === wish[key]),
        );
        const scored = fit.filter(({ standing }) => standing === "scored").length;
        return (
          <div className="stack">
            <div className="tool-form">
              {FIELDS.map(({ key, label, words }) => (
                <ChoiceField
                  key={key}
                  label={label}
                  value={wish[key] ?? ""}
                  choices={[
                    { value: "", label: `any (${showNumber(all.length)})` },
                    ...choicesOf(words)
                      .filter(({ value }) => (facets[key][value] ?? 0) > 0 || wish[key] === value)
                      .map(({ value, label: word }) => ({
                        value,
                        label: `${capital(word)} (${showNumber(facets[key][value] ?? 0)})`,
                      })),
                  ]}
                  onChange={(value) => put(key, value)}
                />
              ))}
            </div>
            <fieldset className="practice-exposures">
              <legend className="field-label">Never show me items with</legend>
              {choicesOf(exposureNames).map(({ value, label }) => (
                <label key={value}>
                  <input
                    type="checkbox"
                    checked={wish.without.includes(value)}
                    onChange={(event) =>
                      onChange({
                        ...wish,
                        without: event.target.checked
                          ? [...wish.without, value]
                          : wish.without.filter((one) => one !== value),
                      })
                    }
                  />
                  {label}
                </label>
              ))}
            </fieldset>
            <p aria-live="polite">
              <strong>{showCount(fit.length, "item")}</strong> of this kind: {showNumber(scored)} scored,{" "}
              {showNumber(fit.length - scored)} unreviewed.{" "}
              {fit.length === 0 && "Choose more widely, or bring a set."}
            </p>
          </div>
        );
      }}
    </Answer>
  );
}
