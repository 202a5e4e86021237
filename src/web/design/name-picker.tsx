import { useMemo } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox, useFilter } from "react-aria-components/ComboBox";
import type { ComboBoxProps } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import "./name-picker.css";

/** Something that can be chosen by its name, or another it goes by. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly aliases?: readonly string[];
}

interface NamePickerProps extends Pick<ComboBoxProps<Choice>, "isDisabled" | "onFocus" | "selectedKey"> {
  readonly label: string;
  /** What the button that opens the list says where it is read out. */
  readonly opens: string;
  readonly choices: readonly Choice[];
  /** Said where no name fits what is typed. */
  readonly none: string;
  /** Whether the “/” key comes here. */
  readonly slash?: boolean;
  /** Told the id, or nothing when the field was emptied. */
  readonly onChoose: (id: string | undefined) => void;
}

/** Chooses one of many by typing a part of a name. Give it a new `key` to empty it, or say what is chosen. */
export function NamePicker({
  label,
  opens,
  choices,
  none,
  slash = false,
  onChoose,
  ...field
}: NamePickerProps) {
  const { contains, startsWith } = useFilter({ sensitivity: "base" });
  const sorted = useMemo(() => choices.toSorted((a, b) => a.label.localeCompare(b.label, "en")), [choices]);
  const names = useMemo(
    () => new Map(choices.map((one) => [one.label, [one.label, ...(one.aliases ?? [])]])),
    [choices],
  );
  return (
    <ComboBox
      {...field}
      className="field name-picker"
      defaultItems={sorted}
      defaultFilter={(name, typed) => {
        // What begins a name is that name: others it may stand for would only come between.
        const own = sorted.some(({ label: one }) => startsWith(one, typed));
        return (own ? [name] : (names.get(name) ?? [name])).some((one) => contains(one, typed));
      }}
      allowsEmptyCollection
      onSelectionChange={(key) => onChoose(key === null ? undefined : String(key))}
    >
      <Label>{label}</Label>
      <div className="name-picker-line">
        <Input data-filter={slash ? "" : undefined} />
        <Button className="name-picker-open" aria-label={opens}>
          <svg width="10" height="7" viewBox="0 0 10 7" aria-hidden="true">
            <path d="M1 1.5 5 5.5 9 1.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </Button>
      </div>
      <Popover className="popover name-picker-popover" offset={2}>
        <ListBox<Choice> className="name-picker-list" renderEmptyState={() => <p className="note">{none}</p>}>
          {(one) => (
            <ListBoxItem className="name-picker-item" textValue={one.label}>
              {one.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
