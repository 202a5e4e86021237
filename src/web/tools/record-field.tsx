import { useMemo } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox, useFilter } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import "../profile/skill-picker.css";

/** Something that can be chosen by its name, or another it goes by. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly aliases?: readonly string[];
}

interface RecordFieldProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** The id chosen, or nothing. */
  readonly value: string | undefined;
  /** Said where no name fits what is typed. */
  readonly none: string;
  readonly onChange: (id: string | undefined) => void;
}

/** Chooses one of many by typing a part of its name; emptied, it chooses nothing. */
export function RecordField({ label, choices, value, none, onChange }: RecordFieldProps) {
  const { contains, startsWith } = useFilter({ sensitivity: "base" });
  const sorted = useMemo(() => choices.toSorted((a, b) => a.label.localeCompare(b.label, "en")), [choices]);
  const names = useMemo(
    () => new Map(choices.map((one) => [one.label, [one.label, ...(one.aliases ?? [])]])),
    [choices],
  );
  const known = choices.some(({ id }) => id === value);
  return (
    <ComboBox
      className="field skill-picker"
      defaultItems={sorted}
      // What is typed before there is anything to choose would be lost when it comes.
      isDisabled={choices.length === 0}
      selectedKey={known && value !== undefined ? value : null}
      defaultFilter={(name, typed) => {
        // What begins a name is that name: others it may stand for would only come between.
        const own = sorted.some(({ label: one }) => startsWith(one, typed));
        return (own ? [name] : (names.get(name) ?? [name])).some((one) => contains(one, typed));
      }}
      allowsEmptyCollection
      onSelectionChange={(key) => {
        if (key !== null || known) onChange(key === null ? undefined : String(key));
      }}
    >
      <Label>{label}</Label>
      <div className="skill-picker-line">
        <Input />
        <Button className="skill-picker-open" aria-label={`Show all: ${label}`}>
          <svg width="10" height="7" viewBox="0 0 10 7" aria-hidden="true">
            <path d="M1 1.5 5 5.5 9 1.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </Button>
      </div>
      <Popover className="popover skill-picker-popover" offset={2}>
        <ListBox<Choice>
          className="skill-picker-list"
          renderEmptyState={() => <p className="note">{none}</p>}
        >
          {(one) => (
            <ListBoxItem className="skill-picker-item" textValue={one.label}>
              {one.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
