import { useDraftDesk } from "../editor/draft-desk.ts";
import type { Structure } from "../use-proof.ts";
import { CritiqueFields } from "./critique-fields.tsx";
import { MemoFields } from "./memo-fields.tsx";
import { PlaybookFields } from "./playbook-fields.tsx";
import { RoiFields } from "./roi-fields.tsx";
import { SpecFields } from "./spec-fields.tsx";
import { WorkflowFields } from "./workflow-fields.tsx";

/** What a kind without code holds besides text, each with the tables it is judged by. */
export function StructurePart() {
  const { study, change } = useDraftDesk();
  const { structure } = study;
  const onChange = (next: Structure) => change({ structure: next });
  if (structure.kind === "case-study") return null;
  return (
    <div id="structure" className="proof-group">
      <Fields structure={structure} onChange={onChange} />
    </div>
  );
}

interface FieldsProps {
  readonly structure: Structure;
  readonly onChange: (structure: Structure) => void;
}

function Fields({ structure, onChange }: FieldsProps) {
  switch (structure.kind) {
    case "workflow-redesign":
      return (
        <WorkflowFields structure={structure} onChange={(part) => onChange({ ...structure, ...part })} />
      );
    case "roi-model":
      return <RoiFields structure={structure} onChange={(part) => onChange({ ...structure, ...part })} />;
    case "paper-critique":
      return (
        <CritiqueFields structure={structure} onChange={(part) => onChange({ ...structure, ...part })} />
      );
    case "product-spec":
      return <SpecFields structure={structure} onChange={(part) => onChange({ ...structure, ...part })} />;
    case "governance-memo":
      return <MemoFields structure={structure} onChange={(part) => onChange({ ...structure, ...part })} />;
    case "clinical-playbook":
      return (
        <PlaybookFields structure={structure} onChange={(part) => onChange({ ...structure, ...part })} />
      );
    default:
      return null;
  }
}
