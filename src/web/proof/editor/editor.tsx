import { showDay } from "../../client/dates.ts";
import { AppLink } from "../../design/app-link.tsx";
import { Page } from "../../design/page.tsx";
import { useShowHash } from "../../field/use-show-hash.ts";
import { kindWords } from "../kind-words.ts";
import { StructurePart } from "../structure/structure-part.tsx";
import type { Guide, Held } from "../use-proof.ts";
import { DataPart } from "./data-part.tsx";
import { DisclaimerPart } from "./disclaimer-part.tsx";
import { DraftDeskContext } from "./draft-desk.ts";
import { EvaluationsPart } from "./evaluations-part.tsx";
import { FrontPart } from "./front-part.tsx";
import { GatesPane } from "./gates-pane.tsx";
import { LinksPart } from "./links-part.tsx";
import { Preview } from "./preview.tsx";
import { PublishPart } from "./publish-part.tsx";
import { ReviewsPart } from "./reviews-part.tsx";
import { SaveLine } from "./save-line.tsx";
import { SectionPart } from "./section-part.tsx";
import { SkillsPart } from "./skills-part.tsx";
import { TakePart } from "./take-part.tsx";
import { useDraft } from "./use-draft.ts";

interface EditorProps {
  readonly held: Held;
  readonly guide: Guide;
}

/** A piece as it is written, with its gates beside it at all times. */
export function Editor({ held, guide }: EditorProps) {
  const draft = useDraft(held);
  useShowHash(true);
  const { study } = draft;
  return (
    <DraftDeskContext value={{ ...draft, guide }}>
      <Page
        title={study.title.trim() === "" ? "No title yet" : study.title}
        over={
          <>
            <AppLink href="/proof">Proof</AppLink> · {kindWords[study.kind]} ·{" "}
            {study.publishedOn === undefined ? "draft" : `published on ${showDay(study.publishedOn)}`}
          </>
        }
      >
        <div className="proof-desk">
          <div className="proof-text">
            <FrontPart />
            {guide.sections.map((section) => (
              <div key={section.section} className="proof-group">
                <SectionPart guide={section} />
                {section.section === "data" && <DataPart />}
                {section.section === "evaluation" && <EvaluationsPart />}
              </div>
            ))}
            <StructurePart />
            <DisclaimerPart />
            <SkillsPart />
            <LinksPart />
            <Preview />
            <PublishPart />
            <TakePart />
            <ReviewsPart />
          </div>
          <aside className="proof-side" aria-label="Gates">
            <SaveLine />
            <GatesPane />
          </aside>
        </div>
      </Page>
    </DraftDeskContext>
  );
}
