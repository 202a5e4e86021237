import { levelWords } from "../../client/words.ts";
import { Button } from "../../design/button.tsx";
import { ChoiceField } from "../../design/fields.tsx";
import { NamePicker } from "../../design/name-picker.tsx";
import { useChoices } from "../../tools/use-choices.ts";
import { useDraftDesk } from "./draft-desk.ts";
import { Part } from "./part.tsx";

const LEVELS = (["basic", "working", "proficient"] as const).map((value) => ({
  value,
  label: levelWords[value],
}));
const MOST = 30;

/** The skills the piece shows once it is published. */
export function SkillsPart() {
  const { study, change } = useDraftDesk();
  const choices = useChoices("skills");
  const { skills } = study;
  const nameOf = (id: string) => choices.find((one) => one.id === id)?.label ?? id;
  return (
    <Part title="Skills it shows" id="skills" asks="Name only what a reader can see in the piece itself.">
      <ul className="stack-tight">
        {skills.map(({ skill, level }) => (
          <li key={skill} className="row proof-skill">
            <ChoiceField
              label={nameOf(skill)}
              value={level}
              choices={LEVELS}
              onChange={(next) =>
                change({
                  skills: skills.map((one) => (one.skill === skill ? { skill, level: next } : one)),
                })
              }
            />
            <Button
              look="quiet"
              onClick={() => change({ skills: skills.filter((one) => one.skill !== skill) })}
            >
              Take off<span className="unseen">: {nameOf(skill)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {skills.length < MOST && (
        <NamePicker
          key={skills.length}
          label="Add a skill"
          opens="Show all skills"
          choices={choices.filter(({ id }) => !skills.some(({ skill }) => skill === id))}
          none="We know no skill of that name."
          isDisabled={choices.length === 0}
          onChoose={(skill) => {
            if (skill !== undefined) change({ skills: [...skills, { skill, level: "working" }] });
          }}
        />
      )}
    </Part>
  );
}
