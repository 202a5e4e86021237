import { ChoiceField } from "../../design/fields.tsx";
import { Page, Section } from "../../design/page.tsx";
import { choicesOf, readChoice } from "../choices.ts";
import { isStranger } from "../is-stranger.ts";
import { RecordField } from "../record-field.tsx";
import { Stranger } from "../stranger.tsx";
import { ToolsNav } from "../tools-nav.tsx";
import { useChoices } from "../use-choices.ts";
import { useToolAddress } from "../use-tool-address.ts";
import { useWords } from "../words.ts";
import { DatasetAnswer } from "./dataset-answer.tsx";
import { UseTable } from "./use-table.tsx";
import "../tools.css";

/** Whether a set of data may be used for something. */
export function DatasetsScreen() {
  const [words, change] = useToolAddress("/tools/datasets");
  const choices = useChoices("datasets");
  const { set } = words;
  const use = readChoice(words["use"], useWords);
  return (
    <Page
      title="May I use this data?"
      over={<ToolsNav />}
      lead="Choose a set of data and what you mean to do with it. The answer names the terms that decide it, and what serves instead."
    >
      <Section title="Ask">
        <div className="tool-form">
          <RecordField
            label="Set of data"
            choices={choices}
            value={set}
            none="We hold no set of data of that name."
            onChange={(id) => change({ set: id })}
          />
          <ChoiceField
            label="What for"
            value={use ?? ""}
            choices={[{ value: "", label: "choose a use" }, ...choicesOf(useWords)]}
            onChange={(value) => change({ use: value })}
          />
        </div>
      </Section>
      <Section title="Answer" id="answer">
        {set !== undefined && isStranger(choices, set) ? (
          <Stranger id={set} what="set of data" />
        ) : set === undefined || use === undefined ? (
          <p>
            {set === undefined ? "Choose a set of data" : "Choose what you want to do with it"}, or press a
            mark in the table below.
          </p>
        ) : (
          <DatasetAnswer dataset={set} use={use} onSet={(id) => change({ set: id })} />
        )}
      </Section>
      <Section title="All at once" aside="Every set by every use. Each mark leads to its answer.">
        <UseTable set={set} use={use} onAsk={change} />
      </Section>
    </Page>
  );
}
