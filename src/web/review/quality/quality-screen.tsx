import { useQuery } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import { showCount, showShare } from "../../client/numbers.ts";
import { Answer } from "../../design/answer.tsx";
import { Section } from "../../design/page.tsx";
import { useShowHash } from "../../field/use-show-hash.ts";
import { ProjectPage } from "../project-page.tsx";
import { usePeople } from "../use-review.ts";
import type { Project, Quality } from "../use-review.ts";
import { AgreementPart } from "./agreement-part.tsx";
import { GoldPart } from "./gold-part.tsx";
import { JudgesPart } from "./judges-part.tsx";
import { PositionPart } from "./position-part.tsx";
import { TakeReport } from "./take-report.tsx";

/** How far the judgements of a project can be trusted. */
export function QualityScreen() {
  return (
    <ProjectPage
      title="Quality"
      here="quality"
      deed="see-quality"
      lead={() =>
        "How far the judgements can be trusted: every number with its interval, or why there is none."
      }
    >
      {(project) => <Measured project={project} />}
    </ProjectPage>
  );
}

function Measured({ project }: { readonly project: Project }) {
  const { id } = project;
  const query = useQuery({
    queryKey: ["review", id, "quality"],
    queryFn: ({ signal }) => call("projects.quality", { id }, signal),
  });
  return (
    <Answer query={query} what="the measures" lines={12}>
      {({ quality }) => <Parts project={project} quality={quality} />}
    </Answer>
  );
}

interface PartsProps {
  readonly project: Project;
  readonly quality: Quality;
}

function Parts({ project: { id, me, unsealed }, quality }: PartsProps) {
  const people = usePeople(id, me.may.includes("see-people"));
  useShowHash(true);
  const { progress, shareNeverDoubleReviewed: alone, hiddenByMajority } = quality;
  return (
    <>
      <Section
        title="Agreement"
        aside="Three measures together: where one answer is common, a single coefficient misleads."
      >
        <AgreementPart agreement={quality.agreement} />
      </Section>
      <Section title="Coverage and danger">
        <dl className="facts measured-facts">
          <div className="fact">
            <dt>Judged by fewer than two</dt>
            <dd>
              {alone === null
                ? "there is no work yet"
                : `${showShare(alone)} of ${showCount(progress.work, "item")}`}
            </dd>
          </div>
          <div className="fact">
            <dt>Hidden by a majority</dt>
            <dd>
              {showCount(hiddenByMajority, "item")}{" "}
              <span className="note">
                with a critical mark that most did not make; a plain vote would have lost it
              </span>
            </dd>
          </div>
          <div className="fact">
            <dt>Open critical marks</dt>
            <dd>on {showCount(progress.openCritical, "item")}</dd>
          </div>
        </dl>
      </Section>
      <Section title="Sides" aside="Answers change sides from person to person, and the side is kept.">
        <PositionPart position={quality.position} unsealed={unsealed} />
      </Section>
      <Section
        title="Known items"
        aside="Against a person’s own beginning. For a talk about the guideline, never a ranking."
      >
        <GoldPart gold={quality.gold} people={people.data?.people ?? []} />
      </Section>
      <Section title="Models beside people" id="judges">
        <JudgesPart judges={quality.judges} />
      </Section>
      <Section title="Take it along" id="take-along">
        <TakeReport id={id} quality={quality} />
      </Section>
    </>
  );
}
