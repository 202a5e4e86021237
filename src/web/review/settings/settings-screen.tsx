import { Section } from "../../design/page.tsx";
import { useShowHash } from "../../field/use-show-hash.ts";
import { ProjectPage } from "../project-page.tsx";
import { useChange } from "../use-review.ts";
import type { Project } from "../use-review.ts";
import { HookForm } from "./hook-form.tsx";
import { HookList } from "./hook-list.tsx";
import { JudgePanel } from "./judge-panel.tsx";
import { SettingsForm } from "./settings-form.tsx";

/** How the project works; programs that are told of it; a model beside the people. */
export function SettingsScreen() {
  return (
    <ProjectPage
      title="Settings"
      here="settings"
      deed="set-up"
      lead={({ settings }) =>
        `${settings.overlap === 1 ? "One person judges" : `${settings.overlap} people judge`} each item, ${settings.agreement === "majority" ? "more than half decide" : "all must agree"}, and one critical mark sends it to an adjudicator.`
      }
    >
      {(project) => <Settings project={project} />}
    </ProjectPage>
  );
}

function Settings({ project: { id, settings } }: { readonly project: Project }) {
  // Held here, so that what came of a change outlives the form that asked for it.
  const setting = useChange("projects.setSettings", id);
  useShowHash(true);
  return (
    <>
      <Section title="How it works" aside="Every change is kept with its reason.">
        <SettingsForm key={JSON.stringify(settings)} setting={setting} settings={settings} />
      </Section>
      <Section
        title="Other programs"
        id="hooks"
        aside="A hook is told that something happened and where, never a text of the project."
      >
        <HookList id={id} />
        <HookForm id={id} />
      </Section>
      <Section title="A model beside people" id="judge">
        <JudgePanel id={id} />
      </Section>
    </>
  );
}
