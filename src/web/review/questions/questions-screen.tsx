import { useState } from "react";
import { showCount } from "../../client/numbers.ts";
import { Section } from "../../design/page.tsx";
import { ProjectPage } from "../project-page.tsx";
import type { Project } from "../use-review.ts";
import { PutInForce } from "./put-in-force.tsx";
import { QuestionList } from "./question-list.tsx";
import { QuestionPreview } from "./question-preview.tsx";
import { QuestionsDesk, withTyped } from "./questions-desk.tsx";
import type { Typing } from "./questions-desk.tsx";
import "./questions.css";

/** What is asked with every item besides its task, as a list and as a reviewer meets it. */
export function QuestionsScreen() {
  return (
    <ProjectPage title="Questions" here="questions" deed="see-project" lead={sayQuestions}>
      {(project) => <Questions key={JSON.stringify(project.questions)} project={project} />}
    </ProjectPage>
  );
}

function Questions({ project }: { readonly project: Project }) {
  const { id, questions: inForce, me, progress } = project;
  const [draft, setDraft] = useState<Project["questions"]>(inForce);
  const [typing, setTyping] = useState<Typing>();
  const mayChange = me.may.includes("set-up");
  const changed = JSON.stringify(draft) !== JSON.stringify(inForce);
  const shown = withTyped(draft, typing);
  return (
    <>
      <Section
        title="What is asked"
        aside="In this order, after the task of an item. A question may wait for an answer to one before it."
      >
        <div className="stack">
          {draft.length === 0 && typing === undefined && (
            <p>
              Nothing is asked besides the task.
              {mayChange && " Write a question, or begin with a ready one."}
            </p>
          )}
          {mayChange ? (
            <QuestionsDesk
              inForce={inForce}
              draft={draft}
              typing={typing}
              onDraft={(questions) => setDraft([...questions])}
              onTyping={setTyping}
            />
          ) : (
            draft.length > 0 && <QuestionList questions={draft} />
          )}
          {changed && typing === undefined && (
            <PutInForce id={id} draft={draft} judgements={progress.judgements} />
          )}
        </div>
      </Section>
      {shown.length > 0 && (
        <Section
          title="As a reviewer sees them"
          aside={
            changed || typing !== undefined
              ? "The draft; try it, nothing is stored."
              : "Try it; nothing is stored."
          }
        >
          <QuestionPreview questions={shown} />
        </Section>
      )}
    </>
  );
}

function sayQuestions({ questions }: Project) {
  return questions.length === 0
    ? "Questions that go with every item, whatever its task. There are none yet."
    : `${showCount(questions.length, "question")} with every item, besides its task.`;
}
