import type { Roles } from "#src/evaluation/index.ts";
import { useKind } from "../../client/use-reference.ts";
import { ChoiceField, Labelled } from "../../design/fields.tsx";
import { fieldWords } from "./option-words.ts";
import { SettingField } from "./setting-field.tsx";
import { readSettings } from "./settings-form.ts";
import type { NumberField, SettingsForm } from "./settings-form.ts";

interface SettingsFieldsProps {
  readonly settings: SettingsForm;
  readonly roles: Roles;
  readonly onChange: (change: Partial<SettingsForm>) => void;
}

const LEVELS = [
  { value: "0.9", label: "90 in 100" },
  { value: "0.95", label: "95 in 100" },
  { value: "0.99", label: "99 in 100" },
];

/** What the person says besides the columns. */
export function SettingsFields({ settings, roles, onChange }: SettingsFieldsProps) {
  const tasks = useKind("baselines").data?.rows ?? [];
  const { problems } = readSettings(settings);
  const number = (field: NumberField, label: string, hint: string) => (
    <SettingField
      label={label}
      hint={hint}
      value={settings[field]}
      problem={problems.get(field)}
      onChange={(text) => onChange({ [field]: text })}
    />
  );
  return (
    <div className="settings-fields">
      <Labelled label="Title of the report">
        {(id) => (
          <input
            id={id}
            value={settings.title}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </Labelled>
      {number(
        "threshold",
        "Threshold in use",
        "A row is flagged when its score reaches it. Empty: a stand-in.",
      )}
      <div className="settings-wide">
        <Labelled label="Why this threshold">
          {(id) => (
            <textarea
              id={id}
              rows={2}
              maxLength={2000}
              value={settings.thresholdReason}
              onChange={(event) => onChange({ thresholdReason: event.target.value })}
            />
          )}
        </Labelled>
      </div>
      {number("peoplePerDay", "People scored in a day", "Turns rates into flags a day.")}
      {number(
        "prevalence",
        "Share with the event in practice",
        "Only if it differs from the file: 0.08 is 8 in 100.",
      )}
      {roles.time !== undefined &&
        number("horizon", fieldWords.horizon, "The moment that matters, in the unit of the time column.")}
      {roles.hour !== undefined && number("refractory", "Hours without a second alert", "6 when empty.")}
      {roles.hour !== undefined &&
        number("warning", "Hours before the event that count as warning", "12 when empty.")}
      <ChoiceField
        label="Intervals cover"
        value={settings.level}
        choices={LEVELS}
        onChange={(level) => onChange({ level })}
      />
      {tasks.length > 0 && (
        <ChoiceField
          label="The task, for published figures beside"
          value={settings.task}
          choices={[
            { value: "", label: "none" },
            ...tasks.map(({ ref, label }) => ({ value: ref.replace(/^baselines\//, ""), label })),
          ]}
          onChange={(task) => onChange({ task })}
        />
      )}
      <label className="settings-wide tick">
        <input
          type="checkbox"
          checked={settings.synthetic}
          onChange={(event) => onChange({ synthetic: event.target.checked })}
        />
        <span>
          {fieldWords.declare}
          <span className="note"> Then columns that seem to identify people do not stop the evaluation.</span>
        </span>
      </label>
    </div>
  );
}
