import { Page, Section } from "../../design/page.tsx";
import { isStranger } from "../is-stranger.ts";
import { RecordField } from "../record-field.tsx";
import { Stranger } from "../stranger.tsx";
import { ToolsNav } from "../tools-nav.tsx";
import { useChoices } from "../use-choices.ts";
import { useToolAddress } from "../use-tool-address.ts";
import { FromProfile } from "./from-profile.tsx";
import { FactsForm } from "./facts-form.tsx";
import { OneCredential } from "./one-credential.tsx";
import { readFacts, readQuestion } from "./read-question.ts";
import { RoleForm } from "./role-form.tsx";
import { usePrefill } from "./use-prefill.ts";
import { WalkList } from "./walk-list.tsx";
import "../tools.css";
import "./credentials.css";

/** Which credential, if any: who may take it, and the five steps through all of them. */
export function CredentialsScreen() {
  const [words, change] = useToolAddress("/tools/credentials");
  const { shown, headline, failed } = usePrefill(words, change);
  const credentials = useChoices("credentials");
  const question = readQuestion(words, shown);
  const { credential } = words;
  return (
    <Page
      title="Which credential"
      over={<ToolsNav />}
      lead="What is open to you, by which rule, and whether it would close a gap of the role you have in view. What you leave open is asked, never assumed. No link here earns anybody money."
    >
      <Section
        title="You"
        aside={
          headline === undefined
            ? "Nothing of this is stored."
            : `Begun from the profile “${headline}”; its skills count as shown.`
        }
      >
        {failed && <p>The profile that this address names is not stored here. Say who you are instead.</p>}
        <FactsForm words={words} onChange={change} />
        {words["profile"] === undefined && (
          <FromProfile onChoose={(profile) => change({ profile, who: "", licences: "" })} />
        )}
      </Section>
      <Section title="What it is for">
        <RoleForm words={words} credentials={credentials} onChange={change} />
      </Section>
      <Section title="Ask about one" id="one">
        <div className="tool-form">
          <RecordField
            label="Credential"
            choices={credentials}
            value={credential}
            none="We hold no credential of that name."
            onChange={(id) => change({ credential: id })}
          />
        </div>
        {credential !== undefined && isStranger(credentials, credential) && (
          <Stranger id={credential} what="credential" />
        )}
        {credential !== undefined && !isStranger(credentials, credential) && (
          <OneCredential
            id={credential}
            facts={readFacts(words)}
            onAsk={(id) => change({ credential: id })}
          />
        )}
      </Section>
      {question === undefined ? (
        <Section title="All of them">
          <p>Choose the role in view to see every credential taken through the five steps.</p>
        </Section>
      ) : (
        <WalkList question={question} typed={words["q"] ?? ""} onTyped={(q) => change({ q })} />
      )}
    </Page>
  );
}
