import { useId } from "react";
import type { Roles, TableLook } from "#src/evaluation/index.ts";
import { ColumnBoxes } from "./column-boxes.tsx";
import { fieldWords } from "./option-words.ts";
import { RoleSelect } from "./role-select.tsx";
import { changeRole, reasonFor, setFirstScore } from "./roles.ts";
import type { ColumnRole } from "./roles.ts";

interface RolesFormProps {
  readonly look: TableLook;
  readonly roles: Roles;
  readonly onChange: (roles: Roles) => void;
}

/** Values a column may have and still be offered as groups. */
const MOST_LEVELS = 12;
const MOST_OTHERS = 4;

/** Which column plays which part, each with why it was guessed, each changeable. */
export function RolesForm({ look, roles, onChange }: RolesFormProps) {
  const id = useId();
  const { columns } = look;
  const names = columns.map(({ name }) => name);
  const numbers = columns.filter(({ kind }) => kind === "number").map(({ name }) => name);
  const fewValued = columns
    .filter(({ different }) => different >= 2 && different <= MOST_LEVELS)
    .map(({ name }) => name);
  const [judged = "", ...others] = roles.scores;
  const select = (role: ColumnRole, choices: readonly string[], hint?: string) => (
    <RoleSelect
      label={fieldWords[role]}
      value={roles[role] ?? ""}
      choices={choices}
      none="none"
      reason={reasonFor(look, role, roles[role]) ?? hint}
      onChange={(name) => onChange(changeRole(roles, role, name))}
    />
  );
  const value = (role: "positive" | "tested", of: string | undefined) => (
    <RoleSelect
      label={role === "positive" ? fieldWords.positive : "The value that is the test"}
      value={roles[role] ?? ""}
      choices={levelsOf(look, of)}
      none="as it seems from the values"
      reason={undefined}
      onChange={(level) => onChange(changeRole(roles, role, level))}
    />
  );

  return (
    <div className="roles-form">
      <fieldset aria-labelledby={`${id}-outcome`}>
        <h3 id={`${id}-outcome`}>What happened, and what was said</h3>
        {select("label", fewValued, "What really happened: a column with two values.")}
        {roles.label !== undefined && value("positive", roles.label)}
        <RoleSelect
          label={fieldWords.score}
          value={judged}
          choices={numbers}
          none="none"
          reason={
            reasonFor(look, "scores", roles.scores[0]) ?? "What the model said: higher means more likely."
          }
          onChange={(name) => onChange(setFirstScore(roles, name))}
        />
        <ColumnBoxes
          legend="Other models beside it"
          hint={`${MOST_OTHERS} at most.`}
          choices={numbers.filter((name) => name !== judged && name !== roles.label)}
          chosen={others}
          most={MOST_OTHERS}
          onChange={(chosen) => onChange({ ...roles, scores: judged === "" ? chosen : [judged, ...chosen] })}
        />
      </fieldset>
      <fieldset aria-labelledby={`${id}-who`}>
        <h3 id={`${id}-who`}>Whom a row is about</h3>
        {select("id", names, "With many rows a person the intervals allow for it.")}
        {select("site", fewValued)}
        <ColumnBoxes
          legend={fieldWords.group}
          hint={`Columns with at most ${MOST_LEVELS} different values.`}
          choices={fewValued.filter((name) => name !== roles.label)}
          chosen={roles.groups}
          most={MOST_LEVELS}
          onChange={(groups) => onChange({ ...roles, groups: [...groups] })}
        />
      </fieldset>
      <fieldset aria-labelledby={`${id}-time`}>
        <h3 id={`${id}-time`}>Time, if it matters</h3>
        {select("time", numbers, "For time to an event.")}
        {select(
          "event",
          numbers,
          "0 none, 1 the event, 2 another one; for alerts 1 in the hour of the event.",
        )}
        {select("hour", numbers, "When a row is an hour and the score raises alerts.")}
      </fieldset>
      <fieldset aria-labelledby={`${id}-split`}>
        <h3 id={`${id}-split`}>Training and test</h3>
        {select("split", fewValued, "Only the test rows are judged.")}
        {roles.split !== undefined && value("tested", roles.split)}
      </fieldset>
    </div>
  );
}

function levelsOf({ columns }: TableLook, name: string | undefined): readonly string[] {
  return columns.find((column) => column.name === name)?.levels?.map(({ level }) => level) ?? [];
}
