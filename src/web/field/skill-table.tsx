import { useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import type { Skill } from "#src/atlas/index.ts";
import { showNumber } from "../client/numbers.ts";
import { coreWords } from "../client/words.ts";
import { SourceIds } from "./source-ids.tsx";

interface SkillTableProps {
  readonly skills: readonly Skill[];
}

/** Skills with their hours; each opens what it is and what would prove it. */
export function SkillTable({ skills }: SkillTableProps) {
  const named = useRouterState({ select: (state) => state.location.hash });
  useEffect(() => {
    if (named !== "") document.getElementById(named)?.scrollIntoView({ block: "center" });
  }, [named]);

  return (
    <ul className="skill-list">
      {skills.map((skill) => (
        <li key={skill.id} id={`skill-${skill.id}`}>
          <details open={named === `skill-${skill.id}`}>
            <summary>
              <span className="skill-name">{skill.label}</span>
              <span className="note">{coreWords[skill.core]}</span>
              <span className="figures note">
                {showNumber(skill.hours.basic)} / {showNumber(skill.hours.working)} /{" "}
                {showNumber(skill.hours.proficient)} h
                <span className="unseen"> to basic, working and proficient</span>
              </span>
            </summary>
            <div className="stack-tight skill-detail">
              <p>{skill.summary}</p>
              <p>
                <span className="note">Proof:</span> {skill.proof}
              </p>
              <p className="note">
                Hours from nothing, estimates of this project: {showNumber(skill.hours.basic)} to basic,{" "}
                {showNumber(skill.hours.working)} to working, {showNumber(skill.hours.proficient)} to
                proficient.
              </p>
              <p className="note">
                {skill.kind} · <SourceIds of={skill.label} ids={skill.sources} checkedOn={skill.checkedOn} />
              </p>
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
