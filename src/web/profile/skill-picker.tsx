import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox, useFilter } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import type { Skill } from "#src/atlas/index.ts";
import "./skill-picker.css";

/** More than this is not read through; typing narrows it. */
const MOST_SHOWN = 60;

interface SkillPickerProps {
  readonly skills: readonly Skill[];
  readonly chosen: Skill | undefined;
  readonly onOpen: () => void;
  readonly onChoose: (skill: Skill | undefined) => void;
}

/** Chooses one skill of the field by its name or another way it is written. */
export function SkillPicker({ skills, chosen, onOpen, onChoose }: SkillPickerProps) {
  const [typed, setTyped] = useState("");
  const [shownFor, setShownFor] = useState(chosen);
  const { contains } = useFilter({ sensitivity: "base" });
  // The parent lets go of the skill once it is added: the field is then free for the next.
  if (shownFor !== chosen) {
    setShownFor(chosen);
    if (chosen === undefined) setTyped("");
  }
  const fitting = skills
    .filter((skill) => namesOf(skill).some((name) => contains(name, typed)))
    .toSorted((a, b) => Number(contains(b.label, typed)) - Number(contains(a.label, typed)))
    .slice(0, MOST_SHOWN);

  return (
    <ComboBox
      className="field skill-picker"
      items={fitting}
      inputValue={typed}
      selectedKey={chosen?.id ?? null}
      menuTrigger="focus"
      allowsEmptyCollection
      onFocus={onOpen}
      onInputChange={(text) => {
        setTyped(text);
        if (chosen !== undefined && text !== chosen.label) onChoose(undefined);
      }}
      onSelectionChange={(key) => {
        const skill = skills.find((one) => one.id === key);
        onChoose(skill);
        if (skill !== undefined) setTyped(skill.label);
      }}
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
