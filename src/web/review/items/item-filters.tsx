import type { AddressWords } from "../../client/address-words.ts";
import { ChoiceField, FilterField } from "../../design/fields.tsx";
import { partWords, riskWords, specialtyWords, taskWords } from "../review-words.ts";
import type { ItemLine } from "../use-review.ts";
import { STATES } from "./shown-items.ts";

interface ItemFiltersProps {
  readonly items: readonly ItemLine[];
  readonly chosen: AddressWords;
  readonly onChange: (part: AddressWords) => void;
}

/** Narrows the items; only what occurs among them is offered. */
export function ItemFilters({ items, chosen, onChange }: ItemFiltersProps) {
  const some = (key: "part" | "task" | "specialty" | "risk", words: Readonly<Record<string, string>>) => {
    const found = [...new Set(items.map((line) => line[key]))];
    return [
      { value: "", label: "all" },
      ...found.map((value) => ({ value: value as string, label: words[value] ?? value })),
    ];
  };
  const states = ["", ...STATES, "reported"].map((value) => ({
    value,
    label: value === "" ? "all" : value === "reported" ? "reported or critical" : value,
  }));
  return (
    <div className="list-tools no-print">
      <FilterField label="Words" value={chosen["words"] ?? ""} onChange={(words) => onChange({ words })} />
      <ChoiceField
        label="For"
        value={chosen["part"] ?? ""}
        choices={some("part", partWords)}
        onChange={(part) => onChange({ part })}
      />
      <ChoiceField
        label="Task"
        value={chosen["task"] ?? ""}
        choices={some("task", taskWords)}
        onChange={(task) => onChange({ task })}
      />
      <ChoiceField
        label="Specialty"
        value={chosen["specialty"] ?? ""}
        choices={some("specialty", specialtyWords)}
        onChange={(specialty) => onChange({ specialty })}
      />
      <ChoiceField
        label="Risk"
        value={chosen["risk"] ?? ""}
        choices={some("risk", riskWords)}
        onChange={(risk) => onChange({ risk })}
      />
      <ChoiceField
        label="State"
        value={chosen["state"] ?? ""}
        choices={states}
        onChange={(state) => onChange({ state })}
      />
    </div>
  );
}
