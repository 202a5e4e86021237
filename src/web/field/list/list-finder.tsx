import { OwnEstimates } from "../own-estimates.tsx";
import { SkillFinder } from "./skill-finder.tsx";
import { TitleFinder } from "./title-finder.tsx";

interface ListFinderProps {
  readonly kind: string;
}

/** A second way into the lists of roles and of skills: by a job title, by a text. */
export function ListFinder({ kind }: ListFinderProps) {
  if (kind === "roles") {
    return (
      <details id="title" className="list-finder no-print">
        <summary>Which role is it? Ask by a job title from an advert or a card</summary>
        <TitleFinder />
      </details>
    );
  }
  if (kind !== "skills") return null;
  return (
    <>
      <details id="find" className="list-finder no-print">
        <summary>Which skills? Paste an advert or a paragraph of yours; it is not stored</summary>
        <SkillFinder />
      </details>
      <div className="list-finder">
        <OwnEstimates what="Hours" />
      </div>
    </>
  );
}
