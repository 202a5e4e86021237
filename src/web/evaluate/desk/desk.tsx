import { useRef } from "react";
import { showCount } from "../../client/numbers.ts";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { Section } from "../../design/page.tsx";
import { ReportSections } from "../report/report-sections.tsx";
import { WarningList } from "../warning-list.tsx";
import { ColumnsTable } from "./columns-table.tsx";
import { HandOver } from "./hand-over.tsx";
import { JudgePart } from "./judge-part.tsx";
import { RolesForm } from "./roles-form.tsx";
import { SettingsFields } from "./settings-fields.tsx";
import { useDesk } from "./use-desk.ts";

/** The way from a file to a report: what it holds, what is wrong with it, which column is what, the settings, the numbers. */
export function Desk() {
  const actions = useDesk();
  const { file, look, roles, settings, work } = actions.desk;
  const form = useRef<HTMLDivElement>(null);

  return (
    <>
      <HandOver actions={actions} />
      {look !== undefined && (
        <div ref={form}>
          <Section
            title="What it holds"
            aside={`${showCount(look.rows, "row")}, ${showCount(look.columns.length, "column")}`}
          >
            <ColumnsTable key={file?.name} look={look} />
          </Section>
          <Section title="Before any number" aside="Judging looks again, with the columns you choose.">
            {look.warnings.length + look.notes.length === 0 ? (
              <p>Nothing wrong was found in the file as it stands.</p>
            ) : (
              <WarningList warnings={[...look.warnings, ...look.notes.map(noteAsWarning)]} />
            )}
          </Section>
          <Section
            title="Which column is what"
            aside="Guessed from names and values. Every part can be changed."
          >
            <RolesForm look={look} roles={roles} onChange={actions.changeRoles} />
          </Section>
          <Section title="Settings" aside="All of them may stay empty.">
            <SettingsFields settings={settings} roles={roles} onChange={actions.changeSettings} />
          </Section>
          <Section title="Judge it">
            <JudgePart actions={actions} form={form} />
          </Section>
        </div>
      )}
      {work.kind === "judged" && (
        <section aria-labelledby="report-title">
          <div className="report-in-place">
            <h2 id="report-title" tabIndex={-1} ref={focusWhenShown}>
              {work.report.title}
            </h2>
            <p className="note">
              Not kept: it is gone when this page is closed. To keep it, tick “Keep the report here” and judge
              again.
            </p>
          </div>
          <ReportSections report={work.report} />
        </section>
      )}
    </>
  );
}

const noteAsWarning = ({ code, says, count }: { code: string; says: string; count: number }) => ({
  code,
  says,
  count,
  weight: "minor" as const,
  advice: "Look whether it was read as you meant it.",
  columns: [],
});
