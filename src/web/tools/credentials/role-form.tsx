import type { AddressWords } from "../../client/address-words.ts";
import { useSectors } from "../../client/use-lists.ts";
import { ChoiceField } from "../../design/fields.tsx";
import { joinIds, readIds } from "../../lanes/lanes-search.ts";
import { ManyField } from "../many-field.tsx";
import { RoleField } from "../role-field.tsx";

interface RoleFormProps {
  readonly words: AddressWords;
  readonly credentials: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (more: AddressWords) => void;
}

/** What it is for: the role and the kind of employer in view, the ground held, what is held or begun already. */
export function RoleForm({ words, credentials, onChange }: RoleFormProps) {
  const sectors = useSectors().data?.sectors ?? [];
  const { sector } = words;
  return (
    <div className="tool-form facts-form">
      <RoleField label="Role in view" value={words["role"]} onChange={(role) => onChange({ role })} />
      <ChoiceField
        label="Kind of employer"
        value={sectors.some(({ id }) => id === sector) ? (sector ?? "") : ""}
        choices={[
          { value: "", label: "where the role is at home" },
          ...sectors.map(({ id, label }) => ({ value: id, label })),
        ]}
        onChange={(id) => onChange({ sector: id })}
      />
      <label className="row facts-check">
        <input
          type="checkbox"
          checked={words["basics"] === "yes"}
          onChange={(event) => onChange({ basics: event.target.checked ? "yes" : "" })}
        />
        I hold the ground in machine learning and data
      </label>
      <ManyField
        label="You hold, or have begun"
        none="none"
        choices={credentials}
        chosen={readIds(words["held"])}
        onChange={(held) => onChange({ held: joinIds(held) })}
      />
    </div>
  );
}
