import { Page, Section } from "../design/page.tsx";
import { ExampleList } from "./example-list.tsx";
import { FileDrop } from "./file-drop.tsx";
import { PasteText } from "./paste-text.tsx";
import { Privacy } from "./privacy.tsx";
import { ReadingProgress } from "./reading-progress.tsx";
import { StoredPlans } from "./stored-plans.tsx";
import { StoredProfiles } from "./stored-profiles.tsx";
import { useImport } from "./use-import.ts";
import "./start.css";

/** Where a person begins: their own résumé, or an example, or what is here already. */
export function StartScreen() {
  const { state, read, stop } = useImport();
  const readFile = (file: File) => read({ kind: "file", file });

  return (
    <Page
      title="Find where you fit in healthcare AI, and what to do in the next 13 weeks"
      lead="Hand over a résumé. You see what we read in it, which lanes fit and why, what is missing, and a plan."
    >
      <div className="start-file">
        <FileDrop onFile={readFile} busy={state.kind === "reading"} />
        <div className="start-beside">
          <ReadingProgress state={state} onStop={stop} onAgain={read} />
          <Privacy />
        </div>
      </div>
      <StoredProfiles />
      <StoredPlans />
      <Section title="Try an example" aside="Five people we made up. Each is a résumé as PDF and Word file.">
        <ExampleList busy={state.kind === "reading"} onTry={read} />
      </Section>
      <Section title="Or paste a text" id="paste" aside="Plain text or Markdown.">
        <PasteText busy={state.kind === "reading"} onText={readFile} />
      </Section>
    </Page>
  );
}
