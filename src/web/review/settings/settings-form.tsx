import { useState } from "react";
import { Button } from "../../design/button.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { BecauseField } from "../parts/because-field.tsx";
import { DeclaredField } from "../parts/declared-field.tsx";
import type { useChange } from "../use-review.ts";
import type { Project } from "../use-review.ts";
import { ChoiceSetting, NumberSetting, TextSetting, TickSetting } from "./setting.tsx";
import { readSettings, writeSettings } from "./typed-settings.ts";
import type { TypedSettings } from "./typed-settings.ts";

interface SettingsFormProps {
  readonly setting: ReturnType<typeof useChange<"projects.setSettings">>;
  readonly settings: Project["settings"];
}

/** Every setting with what it does; one reason for whatever is changed together. */
export function SettingsForm({ setting, settings }: SettingsFormProps) {
  const [typed, setTyped] = useState(() => writeSettings(settings));
  const [because, setBecause] = useState("");
  const change = (part: Partial<TypedSettings>) => setTyped((before) => ({ ...before, ...part }));
  const changed = JSON.stringify(typed) !== JSON.stringify(writeSettings(settings));
  return (
    <form
      className="review-form"
      onSubmit={(event) => {
        event.preventDefault();
        setting.mutate({ settings: readSettings(typed), because: because.trim() });
      }}
    >
      <NumberSetting
        label="People for each item"
        help="They judge without seeing one another. Two is the least that tells whether people agree."
        value={typed.overlap}
        min={1}
        max={20}
        onChange={(overlap) => change({ overlap })}
      />
      <NumberSetting
        label="Gold items in every hundred"
        help="Known answers that come up silently among the work, to see whether somebody drifts."
        value={typed.goldPercent}
        min={0}
        max={50}
        onChange={(goldPercent) => change({ goldPercent })}
      />
      <fieldset className="review-form" id="qualification">
        <legend className="field-label">Qualification</legend>
        <TickSetting
          label="Ask for a qualification before the work"
          help="Everybody first judges the qualification items. Passing is decided on the lower end of an interval, never on the bare share: eight right of ten leaves open what somebody can do."
          value={typed.qualified}
          onChange={(qualified) => change({ qualified })}
        />
        {typed.qualified && (
          <NumberSetting
            label="Right answers in every hundred that the lower end must reach"
            help="A high bar needs many items: the interval is wide when there are few."
            value={typed.barPercent}
            min={1}
            max={99}
            onChange={(barPercent) => change({ barPercent })}
          />
        )}
      </fieldset>
      <ChoiceSetting
        label="When people agree"
        help="Anything else goes to an adjudicator. One critical mark always does."
        value={typed.agreement}
        choices={[
          { value: "majority", label: "more than half say the same" },
          { value: "unanimous", label: "all say the same" },
        ]}
        onChange={(agreement) => change({ agreement })}
      />
      <NumberSetting
        label="Least length of a justification, in letters"
        help="0 lets people choose without a word."
        value={typed.justification}
        min={0}
        max={2000}
        onChange={(justification) => change({ justification })}
      />
      <TickSetting
        label="Ask how sure somebody is"
        help="Stated confidence shows whether people know what they do not know."
        value={typed.askConfidence}
        onChange={(askConfidence) => change({ askConfidence })}
      />
      <TickSetting
        label="Hide names from the adjudicator"
        help="The adjudicator sees what was said, not who said it."
        value={typed.blindAdjudication}
        onChange={(blindAdjudication) => change({ blindAdjudication })}
      />
      <NumberSetting
        label="Minutes an item is held for whoever opened it"
        help="After that, others may be given it too."
        value={typed.reservationMinutes}
        min={5}
        max={1440}
        onChange={(reservationMinutes) => change({ reservationMinutes })}
      />
      <TextSetting
        id="consent"
        label="What people agree to before their first item"
        help="Purpose, pay, what is published, what hard content they may meet, and that they may stop. Empty: nobody is asked, and items with hard content go to nobody. When the text changes, everybody is asked again."
        value={typed.consent}
        onChange={(consent) => change({ consent })}
      />
      <DeclaredField value={typed.declared} onChange={(declared) => change({ declared })} />
      {changed && (
        <>
          <BecauseField value={because} onChange={setBecause} />
          <Button type="submit" look="main" disabled={because.trim() === "" || setting.isPending}>
            Change the settings
          </Button>
        </>
      )}
      <p className="note" aria-live="polite">
        {!changed &&
          (setting.isSuccess
            ? "The settings are changed."
            : "Change a setting and its reason is asked for here.")}
      </p>
      {setting.error !== null && <ErrorNotice error={setting.error} />}
    </form>
  );
}
