import type { AddressWords } from "../../client/address-words.ts";
import { showNumber } from "../../client/numbers.ts";
import { ChoiceField } from "../../design/fields.tsx";
import { filterRows } from "./list-rows.ts";
import type { ReadyList } from "./list-rows.ts";

interface FacetFieldsProps {
  readonly list: ReadyList;
  readonly typed: string;
  readonly chosen: AddressWords;
  readonly onChoose: (key: string, value: string) => void;
}

/** One choice a facet; every value says how many rows it would leave. */
export function FacetFields({ list, typed, chosen, onChoose }: FacetFieldsProps) {
  return list.page.facets.map(({ key, label, values }) => {
    const counts = new Map<string, number>();
    for (const { row } of filterRows(list, typed, chosen, key))
      for (const id of row.facets[key] ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    const open = values.filter(({ id }) => counts.has(id) || chosen[key] === id);
    if (values.length === 0) return null;
    const asked = chosen[key] ?? "";
    const strange = asked !== "" && !values.some(({ id }) => id === asked);
    return (
      <ChoiceField
        key={key}
        label={label}
        value={asked}
        choices={[
          { value: "", label: "any" },
          ...(strange ? [{ value: asked, label: `“${asked}”, not in this list` }] : []),
          ...open.map(({ id, label: name }) => ({
            value: id,
            label: `${name} (${showNumber(counts.get(id) ?? 0)})`,
          })),
        ]}
        onChange={(value) => onChoose(key, value)}
      />
    );
  });
}
