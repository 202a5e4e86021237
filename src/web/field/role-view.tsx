import type { Role } from "#src/atlas/index.ts";
import { useSkills } from "../client/use-lists.ts";
import { useNames } from "../client/use-names.ts";
import { backgroundWords, forceWords, levelWords, seniorityWords, strengthWords } from "../client/words.ts";
import { Page, Section } from "../design/page.tsx";
import { FieldNav } from "./field-nav.tsx";
import { OwnEstimates } from "./own-estimates.tsx";
import { SourceIds } from "./source-ids.tsx";

interface RoleViewProps {
  readonly role: Role;
}

/** What a role is, asks and requires, with its sources. */
export function RoleView({ role }: RoleViewProps) {
  const names = useNames();
  const skills = useSkills().data?.skills ?? [];
  const skillName = (id: string) => skills.find((skill) => skill.id === id)?.label ?? id.replaceAll("-", " ");

  return (
    <Page title={role.label} over={<FieldNav />} lead={role.summary}>
      <p className="role-facts note">
        {names.category(role.category)} · {seniorityWords[role.seniority]}
        {role.partTime && " · usually part-time"} ·{" "}
        <SourceIds of={role.label} ids={role.sources} checkedOn={role.checkedOn} />
      </p>
      <Section title="The work">
        <ul className="bullets">
          {role.duties.map((duty) => (
            <li key={duty}>{duty}</li>
          ))}
        </ul>
      </Section>
      <Section
        title="Skills it asks"
        aside={
          <>
            <p>Weight: from 1, useful, to 5, central. Required: the work cannot be done without it.</p>
            <OwnEstimates what="Levels and weights" role={role.id} />
          </>
        }
      >
        <table className="field-table">
          <thead>
            <tr>
              <th scope="col">Skill</th>
              <th scope="col">Level</th>
              <th scope="col">Weight</th>
              <th scope="col">Required</th>
            </tr>
          </thead>
          <tbody>
            {role.needs.map((need) => (
              <tr key={need.skill}>
                <th scope="row">{skillName(need.skill)}</th>
                <td>{levelWords[need.level]}</td>
                <td className="figures">{need.weight}</td>
                <td>{need.required ? "yes" : "no"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title="Gates">
        {role.gates.length === 0 && <p>None that we know of.</p>}
        <ul className="ruled">
          {role.gates.map((gate) => (
            <li key={gate.id} className="stack-tight">
              <strong>{gate.name}</strong>
              <p>
                {gate.because} <SourceIds of={gate.name} ids={gate.sources} checkedOn={gate.checkedOn} />
              </p>
              <p className="note">{forceWords[gate.force]}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Where">
        <dl className="facts">
          <dt>Domains</dt>
          <dd>
            {role.domains
              .map(({ domain, strength }) => `${names.domain(domain)} (${strengthWords[strength]})`)
              .join(", ")}
          </dd>
          <dt>Employers</dt>
          <dd>
            {role.sectors
              .map(({ sector, strength }) => `${names.sector(sector)} (${strengthWords[strength]})`)
              .join(", ")}
          </dd>
          <dt>People come from</dt>
          <dd>
            {role.backgrounds.map((background) => backgroundWords[background].toLowerCase()).join(", ")}
          </dd>
          <dt>Also called</dt>
          <dd>{role.aliases.length === 0 ? "no other name known" : role.aliases.join(", ")}</dd>
        </dl>
      </Section>
    </Page>
  );
}
