import { useState } from "react";
import { useMe } from "../../client/use-me.ts";
import { Answer } from "../../design/answer.tsx";
import { Button } from "../../design/button.tsx";
import { Page, Section } from "../../design/page.tsx";
import { TextField } from "../text-field.tsx";
import { ToolsNav } from "../tools-nav.tsx";
import { useSettled } from "../use-settled.ts";
import { ChangeView } from "./change-view.tsx";
import { FormulaTable } from "./formula-table.tsx";
import { LitFindings } from "./lit-findings.tsx";
import { usePlainChange, useReadability } from "./use-readability.ts";
import "../tools.css";

/** How plain a text for patients is, and what an edit of it changed. */
export function ReadabilityScreen() {
  const [text, setText] = useState("");
  const [edited, setEdited] = useState("");
  const [comparing, setComparing] = useState(false);
  const before = useSettled(text);
  const after = useSettled(comparing ? edited : "");
  const latest = after.trim() === "" ? before : after;
  const check = useReadability(latest);
  const change = usePlainChange(before, after);
  const shared = useMe().data?.mode === "shared";
  return (
    <Page
      title="How plain is this text"
      over={<ToolsNav />}
      lead={`A grade counts the length of words and sentences and knows nothing of meaning, so the jargon stands beside it. The text ${shared ? "is looked at by the server of your team" : "never leaves this machine"} and is kept nowhere.`}
    >
      <Section title={comparing ? "Before and after" : "The text"}>
        <TextField label={comparing ? "Before the edit" : "Paste it here"} value={text} onChange={setText} />
        {comparing && <TextField label="After the edit" value={edited} onChange={setEdited} />}
        <div className="row">
          <Button look="quiet" aria-pressed={comparing} onClick={() => setComparing(!comparing)}>
            {comparing ? "Look at one text only" : "Compare with an edit of it"}
          </Button>
          {comparing && edited === "" && text !== "" && (
            <Button look="quiet" onClick={() => setEdited(text)}>
              Begin the edit with the same text
            </Button>
          )}
        </div>
      </Section>
      {comparing && before.trim() !== "" && after.trim() !== "" && (
        <Section title="What the edit changed" id="change">
          <Answer query={change} what="what changed" lines={8}>
            {(answer) => <ChangeView change={answer} />}
          </Answer>
        </Section>
      )}
      {latest.trim() === "" ? (
        <Section title="What is seen">
          <p className="note">Nothing to look at yet.</p>
        </Section>
      ) : (
        <Answer query={check} what="how plain it is" lines={16}>
          {(answer) => (
            <>
              <Section
                title="By formula"
                id="formulas"
                aside="On sentences that experts rated, such formulas follow their judgement only loosely: a hint, not a verdict."
              >
                <FormulaTable check={answer} />
              </Section>
              <Section
                title={comparing && after.trim() !== "" ? "In the text after" : "In the text"}
                id="words"
                aside="Choose what is lit. Each is said again below, with the reason."
              >
                <LitFindings check={answer} text={latest} />
              </Section>
            </>
          )}
        </Answer>
      )}
    </Page>
  );
}
