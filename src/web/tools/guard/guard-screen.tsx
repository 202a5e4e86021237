import { useState } from "react";
import { useMe } from "../../client/use-me.ts";
import { Answer } from "../../design/answer.tsx";
import { Button } from "../../design/button.tsx";
import { ChoiceField } from "../../design/fields.tsx";
import { Page, Section } from "../../design/page.tsx";
import { TextField } from "../text-field.tsx";
import { ToolsNav } from "../tools-nav.tsx";
import { useSettled } from "../use-settled.ts";
import { GuardFindings } from "./guard-findings.tsx";
import { RuleRecall } from "./rule-recall.tsx";
import { useGuard } from "./use-guard.ts";
import type { Declared } from "./use-guard.ts";
import "../tools.css";

const DECLARED = [
  { value: "", label: "not said" },
  { value: "synthetic", label: "made up: nobody in it exists" },
  { value: "public", label: "published already" },
] as const;

/** A text looked through for what may tell who somebody is; it is kept nowhere. */
export function GuardScreen() {
  const [text, setText] = useState("");
  const [declared, setDeclared] = useState<Declared>("");
  const settled = useSettled(text);
  const looked = useGuard(settled, declared);
  const shared = useMe().data?.mode === "shared";
  return (
    <Page
      title="Find what tells who somebody is"
      over={<ToolsNav />}
      lead={
        shared
          ? "Paste a text before you hand it on. It is looked through by the server of your team and kept nowhere."
          : "Paste a text before you hand it on. It never leaves this machine and is kept nowhere, not even on this page once you close it."
      }
    >
      <Section
        title="The text"
        aside="What you say of it lets dates, ages and places through. Names, and numbers with a label or a check digit, stay stopped."
      >
        <TextField label="Paste it here" value={text} onChange={setText} />
        <div className="row">
          <ChoiceField label="The text is" value={declared} choices={DECLARED} onChange={setDeclared} />
          {text !== "" && (
            <Button look="quiet" onClick={() => setText("")}>
              Empty it
            </Button>
          )}
        </div>
      </Section>
      <Section title="What these rules see" id="findings">
        {settled.trim() === "" ? (
          <p className="note">Nothing to look at yet.</p>
        ) : (
          <Answer query={looked} what="what the rules see" lines={8}>
            {(answer) => <GuardFindings answer={answer} text={settled} busy={text !== settled} />}
          </Answer>
        )}
      </Section>
      <Section
        title="How far they come"
        id="recall"
        aside="Recall: how many of the marked identifiers of a set were wholly covered. Sets the rules were built with flatter them."
      >
        <RuleRecall />
      </Section>
    </Page>
  );
}
