import type { SkillPicture } from "#src/reference/index.ts";
import { RecordLink } from "../../design/app-link.tsx";
import { useWide } from "../../design/use-wide.ts";
import { SkillGraph } from "./skill-graph.tsx";
import "./skill-view.css";

interface SkillViewProps {
  readonly picture: SkillPicture;
}

/** One skill between what comes first and what waits for it; the same as lists behind it. */
export function SkillView({ picture }: SkillViewProps) {
  const wide = useWide();
  return (
    <div className="stack">
      {wide && <SkillGraph picture={picture} />}
      <details open={!wide}>
        <summary>{wide ? "The picture as lists" : "Its neighbours"}</summary>
        <dl className="facts">
          <Neighbours label="Comes first" skills={picture.before} none="nothing" />
          <Neighbours label="Waits for it" skills={picture.after} none="nothing" />
          <Neighbours label="Shown by it" skills={picture.shows} none="nothing else" />
          <Neighbours label="Shows it" skills={picture.shownBy} none="nothing else" />
        </dl>
      </details>
    </div>
  );
}

interface NeighboursProps {
  readonly label: string;
  readonly skills: SkillPicture["before"];
  readonly none: string;
}

function Neighbours({ label, skills, none }: NeighboursProps) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {skills.length === 0
          ? none
          : skills.map(({ id, label: name }, place) => (
              <span key={id}>
                {place > 0 && ", "}
                <RecordLink to={`skills/${id}`}>{name}</RecordLink>
              </span>
            ))}
      </dd>
    </>
  );
}
