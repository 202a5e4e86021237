import { useMemo } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox, useFilter } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import type { Role } from "#src/atlas/index.ts";
import "../../profile/skill-picker.css";

interface RolePickerProps {
  readonly roles: readonly Role[];
  readonly onChoose: (id: string) => void;
}

/** Chooses one role by its name or another it goes by. Give it a new `key` to empty it. */
export function RolePicker({ roles, onChoose }: RolePickerProps) {
  const { contains } = useFilter({ sensitivity: "base" });
  const names = useMemo(
    () => new Map(roles.map(({ label, aliases }) => [label, [label, ...aliases]])),
    [roles],
  );
  return (
    <ComboBox
      className="field skill-picker"
      defaultItems={[...roles].toSorted((a, b) => a.label.localeCompare(b.label, "en"))}
      defaultFilter={(label, typed) => (names.get(label) ?? [label]).some((name) => contains(name, typed))}
      allowsEmptyCollection
      onSelectionChange={(key) => {
        if (key !== null) onChoose(String(key));
      }}
    >
      <Label>Add a role</Label>
      <div className="skill-picker-line">
        <Input data-filter="" />
        <Button className="skill-picker-open" aria-label="Show the roles">
          <svg width="10" height="7" viewBox="0 0 10 7" aria-hidden="true">
            <path d="M1 1.5 5 5.5 9 1.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </Button>
      </div>
      <Popover className="popover skill-picker-popover" offset={2}>
        <ListBox<Role>
          className="skill-picker-list"
          renderEmptyState={() => <p className="note">The field has no role of that name.</p>}
        >
          {(role) => (
            <ListBoxItem className="skill-picker-item" textValue={role.label}>
              {role.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
