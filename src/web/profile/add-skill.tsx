import { useMemo, useState } from "react";
import type { Skill, SkillLevel } from "#src/atlas/index.ts";
import type { Profile, SkillClaim } from "#src/profile/index.ts";
import { useSkills } from "../client/use-lists.ts";
import { levelWords } from "../client/words.ts";
import { Button } from "../design/button.tsx";
import { NamePicker } from "../design/name-picker.tsx";
import type { Choice } from "../design/name-picker.tsx";
import { Section } from "../design/page.tsx";
import { correctionOfSkill } from "./correction-of.ts";
import { LevelButtons } from "./level-buttons.tsx";
import type { Corrections } from "./use-profile.ts";

interface AddSkillProps {
  readonly profile: Profile;
  /** With the corrections applied. */
  readonly claims: readonly SkillClaim[];
  readonly corrections: Corrections;
}

/** Lets the person say that they have a skill their text does not show. */
export function AddSkill({ profile, claims, corrections }: AddSkillProps) {
  const [wanted, setWanted] = useState(false);
  const [chosen, setChosen] = useState<Skill>();
  const [added, setAdded] = useState<{ readonly skill: Skill; readonly level: SkillLevel }>();
  const [times, setTimes] = useState(0);
  const field = useSkills(wanted).data?.skills;
  const open = useMemo(() => {
    const listed = new Set([...claims, ...profile.claims].map((claim) => claim.skill));
    return (field ?? []).filter((skill) => !listed.has(skill.id)).map(namesOf);
  }, [field, claims, profile]);
  const made = added === undefined ? undefined : correctionOfSkill(profile, added.skill.id);

  return (
    <Section title="Add a skill" id="add-skill" aside="that you have and your text does not show">
      <div className="list-tools no-print">
        <NamePicker
          key={times}
          label="Skill"
          opens="Show the skills"
          choices={open}
          none="The field has no skill of that name."
          onFocus={() => setWanted(true)}
          onChoose={(id) => setChosen(field?.find((skill) => skill.id === id))}
        />
        <LevelButtons
          label="Level of the skill to add"
          verb="Add as"
          disabled={corrections.busy || chosen === undefined}
          onLevel={(level) => {
            if (chosen === undefined) return;
            corrections.correct({ kind: "skill-level", skill: chosen.id, level });
            setTimes(times + 1);
            setAdded({ skill: chosen, level });
            setChosen(undefined);
          }}
        />
      </div>
      <p className="note" aria-live="polite">
        {made === undefined || added === undefined ? (
          "Choose a skill, then its level. It counts as said, the weakest grade, until something shows it."
        ) : (
          <>
            Added: {added.skill.label}, {levelWords[added.level]}.{" "}
            <Button look="quiet" disabled={corrections.busy} onClick={() => corrections.undo(made.index)}>
              Undo<span className="unseen">: {added.skill.label}</span>
            </Button>
          </>
        )}
      </p>
    </Section>
  );
}

function namesOf({ id, label, aliases }: Skill): Choice {
  return { id, label, aliases: aliases.map((alias) => (typeof alias === "string" ? alias : alias.text)) };
}
