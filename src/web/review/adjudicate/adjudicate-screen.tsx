import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { showCount } from "../../client/numbers.ts";
import { Answer } from "../../design/answer.tsx";
import { ChoiceField, FilterField } from "../../design/fields.tsx";
import { Section } from "../../design/page.tsx";
import { ProjectPage } from "../project-page.tsx";
import { useToAdjudicate } from "./use-dispute.ts";
import type { Waiting } from "./use-dispute.ts";
import { DisputeList } from "./dispute-list.tsx";
import "../work/work.css";

const SHOWN = [
  { value: "waiting", label: "that wait" },
  { value: "critical", label: "with an open critical mark" },
  { value: "decided", label: "that are decided" },
] as const;

type Shown = (typeof SHOWN)[number]["value"];

/** Everything that waits for an adjudicator, what could do harm first. */
export function AdjudicateScreen() {
  const { id = "" } = useParams({ strict: false });
  const query = useToAdjudicate(id);
  const [shown, setShown] = useState<Shown>("waiting");
  const [filter, setFilter] = useState("");
  const waiting = query.data?.items.filter(({ adjudicated }) => !adjudicated).length;
  return (
    <ProjectPage
      title="Adjudicate"
      here="adjudicate"
      deed="adjudicate"
      lead={(project) => (
        <p>
          {waiting === undefined
            ? "Where people disagree or somebody marked a danger, you decide."
            : `${showCount(waiting, "item waits", "items wait")} for a decision.`}
          {project.settings.blindAdjudication &&
            " You see what was said and how each person is qualified, not who it was."}
        </p>
      )}
    >
      {() => (
        <Section
          title="Items"
          aside="Critical marks come first. You cannot decide what you judged yourself, nor what the policy does not let you judge."
        >
          <div className="list-tools">
            <ChoiceField label="Items" value={shown} choices={SHOWN} onChange={setShown} />
            <FilterField label="Filter" value={filter} onChange={setFilter} />
          </div>
          <Answer query={query} what="what waits" lines={10}>
            {({ items }) => (
              <DisputeList project={id} items={items.filter((one) => isShown(one, shown, filter))} />
            )}
          </Answer>
        </Section>
      )}
    </ProjectPage>
  );
}

function isShown(
  { adjudicated, openCritical, prompt, task, specialty }: Waiting,
  shown: Shown,
  filter: string,
): boolean {
  if (!`${prompt} ${task} ${specialty}`.toLowerCase().includes(filter.trim().toLowerCase())) return false;
  if (shown === "decided") return adjudicated;
  return !adjudicated && (shown === "waiting" || openCritical);
}
