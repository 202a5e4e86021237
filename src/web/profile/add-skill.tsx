import { useState } from "react";
import type { Profile } from "#src/profile/index.ts";
import { useSkills } from "../client/use-lists.ts";
import { Labelled } from "../design/fields.tsx";
import { Section } from "../design/page.tsx";
import { LevelButtons } from "./level-buttons.tsx";
import type { Corrections } from "./use-profile.ts";

interface AddSkillProps {
  readonly profile: Profile;
  readonly corrections: Corrections;
}

/** Lets the person say that they have a skill their text does not show. */
export function AddSkill({ profile, corrections }: AddSkillProps) {
  const [typed, setTyped] = useState("");
  const [wanted, setWanted] = useState(false);
  const claimed = new Set(profile.claims.map((claim) => claim.skill));
  const open = (useSkills(wanted).data?.skills ?? []).filter((skill) => !claimed.has(skill.id));
  const chosen = open.find((skill) => skill.label.toLowerCase() === typed.trim().toLowerCase());

  return (
    <Section title="Add a skill" id="add-skill" aside="that you have and your text does not show">
      <div className="list-tools no-print">
        <Labelled label="Skill">
          {(id) => (
            <>
              <input
                id={id}
                list={`${id}-skills`}
                value={typed}
                autoComplete="off"
                onFocus={() => setWanted(true)}
                onChange={(event) => setTyped(event.target.value)}
              />
              <datalist id={`${id}-skills`}>
                {open.map((skill) => (
                  <option key={skill.id}>{skill.label}</option>
                ))}
              </datalist>
            </>
          )}
        </Labelled>
        <LevelButtons
          label="Level of the skill to add"
          disabled={corrections.busy || chosen === undefined}
          onLevel={(level) => {
            if (chosen === undefined) return;
            corrections.correct({ kind: "skill-level", skill: chosen.id, level });
            setTyped("");
          }}
        />
      </div>
      <p className="note">
        {typed !== "" && wanted && chosen === undefined
          ? "Choose one of the skills in the list, then its level."
          : "It counts as said, the weakest grade, until something shows it."}
      </p>
    </Section>
  );
}
