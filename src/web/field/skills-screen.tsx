import { useState } from "react";
import type { Skill } from "#src/atlas/index.ts";
import { showCount } from "../client/numbers.ts";
import { useSkills } from "../client/use-lists.ts";
import { coreWords } from "../client/words.ts";
import { Answer } from "../design/answer.tsx";
import { ChoiceField, FilterField } from "../design/fields.tsx";
import { Page, Section } from "../design/page.tsx";
import { FieldNav } from "./field-nav.tsx";
import { holdsWords } from "./holds-words.ts";
import { SkillFinder } from "./skill-finder.tsx";
import { SkillTable } from "./skill-table.tsx";
import "./field.css";

type Order = "label" | "core" | "hours";

const ORDERS = [
  { value: "label", label: "Name" },
  { value: "core", label: "Core" },
  { value: "hours", label: "Hours to working" },
] as const;

const compare: Record<Order, (a: Skill, b: Skill) => number> = {
  label: () => 0,
  core: (a, b) => coreWords[a.core].localeCompare(coreWords[b.core]),
  hours: (a, b) => a.hours.working - b.hours.working,
};

/** The skill graph as a list. */
export function SkillsScreen() {
  const skills = useSkills();
  const [typed, setTyped] = useState("");
  const [order, setOrder] = useState<Order>("label");

  return (
    <Page
      title="Skills of the field"
      over={<FieldNav />}
      lead="What the roles ask for, how long each takes, and what would prove it."
    >
      <Section
        title="Which skills?"
        id="find"
        aside="Paste an advert or a paragraph of yours. It is not stored."
      >
        <SkillFinder />
      </Section>
      <Section
        title="All skills"
        aside="Hours of practice from nothing to basic / working / proficient: estimates of this project. Each skill opens its sources."
      >
        <Answer query={skills} what="the skills" lines={80}>
          {(data) => {
            const shown = data.skills
              .filter((skill) =>
                holdsWords(`${skill.label} ${coreWords[skill.core]} ${skill.kind} ${skill.summary}`, typed),
              )
              .toSorted((a, b) => compare[order](a, b) || a.label.localeCompare(b.label, "en"));
            return (
              <>
                <div className="list-tools">
                  <FilterField label="Filter skills" value={typed} onChange={setTyped} />
                  <ChoiceField label="Sort by" value={order} choices={ORDERS} onChange={setOrder} />
                  <p className="note" aria-live="polite">
                    {showCount(shown.length, "skill")}
                  </p>
                </div>
                <SkillTable skills={shown} />
                {shown.length === 0 && <p>No skill matches “{typed}”.</p>}
              </>
            );
          }}
        </Answer>
      </Section>
    </Page>
  );
}
