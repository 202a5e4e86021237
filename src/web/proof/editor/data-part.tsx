import { ChoiceField } from "../../design/fields.tsx";
import { RecordLink } from "../../design/app-link.tsx";
import { NamePicker } from "../../design/name-picker.tsx";
import { RowList } from "../structure/row-list.tsx";
import { TextArea, TextLine } from "../structure/text-fields.tsx";
import type { Study } from "../use-proof.ts";
import { useDraftDesk } from "./draft-desk.ts";
import { Part } from "./part.tsx";

type Entry = Study["data"][number];

const ACCESS: readonly { readonly value: Entry["access"]; readonly label: string }[] = [
  { value: "synthetic", label: "synthetic" },
  { value: "open", label: "open" },
  { value: "registered", label: "for registered users" },
  { value: "agreement", label: "under an agreement" },
  { value: "credentialed", label: "credentialed" },
  { value: "own-records", label: "records of my own workplace" },
];

const BLANK: Entry = {
  name: "",
  provenance: "",
  licence: "",
  access: "synthetic",
  hostedModel: false,
};

/** Every set of data behind the work, with the right to use it. */
export function DataPart() {
  const { study, guide, change } = useDraftDesk();
  const named = new Set(study.data.map(({ dataset }) => dataset));
  const add = (id: string | undefined) => {
    const found = guide.datasets.find(({ dataset }) => dataset === id);
    if (found !== undefined) change({ data: [...study.data, found] });
  };
  const choices = guide.datasets.flatMap(({ dataset, name }) =>
    dataset === undefined || named.has(dataset) ? [] : [{ id: dataset, label: name }],
  );
  return (
    <Part
      title="Sets of data"
      id="data-sets"
      asks="Where each came from, and by what right you use it. A set of the field brings its own terms."
    >
      <NamePicker
        key={study.data.length}
        label="Add a set of the field"
        opens="Show all sets of the field"
        choices={choices}
        none="We hold no set of that name; describe it yourself below."
        onChoose={add}
      />
      <RowList
        noun="set"
        rows={study.data}
        most={20}
        blank={() => BLANK}
        onChange={(data) => change({ data: [...data] })}
      >
        {(entry, set) => (
          <>
            <TextLine label="Name" value={entry.name} max={200} onChange={(name) => set({ name })} />
            <ChoiceField
              label="Who may have it"
              value={entry.access}
              choices={ACCESS}
              onChange={(access) => set({ access })}
            />
            <TextArea
              label="Where it came from"
              value={entry.provenance}
              max={1000}
              rows={2}
              onChange={(provenance) => set({ provenance })}
            />
            <TextLine
              label="Licence or agreement"
              value={entry.licence}
              max={200}
              onChange={(licence) => set({ licence })}
            />
            <label className="proof-tick">
              <input
                type="checkbox"
                checked={entry.hostedModel}
                onChange={(event) => set({ hostedModel: event.target.checked })}
              />
              Rows of it went to a model on somebody else’s machine
            </label>
            {entry.dataset !== undefined && (
              <p className="note">
                Its terms: <RecordLink to={`datasets/${entry.dataset}`}>{entry.name}</RecordLink>
              </p>
            )}
          </>
        )}
      </RowList>
    </Part>
  );
}
