import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { Answer } from "../design/answer.tsx";
import { RecordLink } from "../design/app-link.tsx";
import { Page, Section } from "../design/page.tsx";
import { PlanNav } from "../plan/plan-nav.tsx";
import { NothingDue } from "./nothing-due.tsx";
import { Sitting } from "./sitting.tsx";
import { useDue } from "./use-recall.ts";
import "./recall.css";

const route = getRouteApi("/plan/$id/recall");

/** The cards of a plan that are due today, to be answered from memory. */
export function RecallScreen() {
  const { id } = route.useParams();
  const due = useDue(id);
  const [sitting, setSitting] = useState(1);

  return (
    <Page
      title="Recall"
      over={
        <Link to="/plan/$id" params={{ id }}>
          Back to the plan
        </Link>
      }
      lead={
        <>
          <p>A few questions on what you are learning, from memory. Say the answer before you look.</p>
          <PlanNav id={id} here="recall" />
        </>
      }
    >
      <Section
        title="Today"
        aside={
          <p className="no-print">
            <kbd>Space</kbd> shows the answer, <kbd>1</kbd> to <kbd>4</kbd> say how well it came back.
          </p>
        }
      >
        <Answer query={due} what="the cards" lines={10}>
          {(answer) =>
            sitting === 1 && answer.counts.today === 0 && answer.cards.length === 0 ? (
              <NothingDue counts={answer.counts} />
            ) : (
              <Sitting key={sitting} id={id} due={answer} onNext={() => setSitting(sitting + 1)} />
            )
          }
        </Answer>
      </Section>
      <Section title="Why these gaps">
        <p>
          Recall spread over days beats one long sitting, and gaps that grow came out no better than even
          ones: <RecordLink to="advice/even-gaps-will-do">what was found</RecordLink>. So a card comes back
          within a week at most, and the next day when it was gone.
        </p>
      </Section>
    </Page>
  );
}
