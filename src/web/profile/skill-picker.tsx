import { useMemo } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox, useFilter } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import type { Skill } from "#src/atlas/index.ts";
import "./skill-picker.css";

interface SkillPickerProps {
  readonly skills: readonly Skill[];
  readonly onOpen: () => void;
  readonly onChoose: (skill: Skill | undefined) => void;
}

/** Chooses one skill of the field by its name or another way it is written. Give it a new `key` to empty it. */
export function SkillPicker({ skills, onOpen, onChoose }: SkillPickerProps) {
  const { contains } = useFilter({ sensitivity: "base" });
  const named = useMemo(() => new Map(skills.map((skill) => [skill.label, namesOf(skill)])), [skills]);
  const fits = (label: string, typed: string) =>
    (named.get(label) ?? [label]).some((name) => contains(name, typed));

  return (
    <ComboBox
      className="field skill-picker"
      defaultItems={skills}
      defaultFilter={fits}
      allowsEmptyCollection
      onFocus={onOpen}
      onSelectionChange={(key) => onChoose(skills.find((one) => one.id === key))}
    >
      <Label>Skill</Label>
      <div className="skill-picker-line">
        <Input />
        <Button className="skill-picker-open" aria-label="Show the skills">
          <svg width="10" height="7" viewBox="0 0 10 7" aria-hidden="true">
            <path d="M1 1.5 5 5.5 9 1.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </Button>
      </div>
      <Popover className="popover skill-picker-popover" offset={2}>
        <ListBox<Skill>
          className="skill-picker-list"
          renderEmptyState={() => <p className="note">The field has no skill of that name.</p>}
        >
          {(skill) => (
            <ListBoxItem className="skill-picker-item" textValue={skill.label}>
              {skill.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function namesOf({ label, aliases }: Skill): readonly string[] {
  return [label, ...aliases.map((alias) => (typeof alias === "string" ? alias : alias.text))];
}
