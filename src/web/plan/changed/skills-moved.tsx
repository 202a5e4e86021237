import type { OperationOutput } from "../../client/operations.ts";
import { levelWords } from "../../client/words.ts";
import { RecordLink } from "../../design/app-link.tsx";
import { GradeMark } from "../../design/grade-mark.tsx";

interface SkillsMovedProps {
  readonly skills: OperationOutput<"plan.changes">["skills"];
}

/** Skills whose level or grade moved, before and after. */
export function SkillsMoved({ skills }: SkillsMovedProps) {
  if (skills.length === 0) {
    return (
      <p className="note">
        No skill has moved yet: what you made shows nothing above what your text shows already, it holds too
        few hours of a skill to reach its first level, or nobody can see it.
      </p>
    );
  }
  return (
    <div className="table-scroll">
      <table className="before-after">
        <caption className="plan-list-name">Skills that moved</caption>
        <thead>
          <tr>
            <th scope="col">Skill</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {skills.map(({ skill, label, before, after, closed }) => (
            <tr key={skill}>
              <th scope="row">
                <RecordLink to={`skills/${skill}`}>{label}</RecordLink>
                {closed && <span className="note"> a gap closed</span>}
              </th>
              <td>{before === undefined ? "not shown" : <Held {...before} />}</td>
              <td>
                <Held {...after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Held({ level, grade }: OperationOutput<"plan.changes">["skills"][number]["after"]) {
  return (
    <span className="held">
      {levelWords[level]} <GradeMark grade={grade} />
    </span>
  );
}
