import { useQuery } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import { Answer } from "../../design/answer.tsx";
import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { ReasonAct } from "../parts/reason-act.tsx";
import {
  partWords,
  riskWords,
  sayDecision,
  sayWait,
  specialtyWords,
  taskWords,
  topicWords,
} from "../review-words.ts";
import { useChange } from "../use-review.ts";
import type { ItemLine } from "../use-review.ts";
import { AnswerColumns } from "./answer-columns.tsx";
import { SaidList } from "./said-list.tsx";

interface ItemViewProps {
  readonly id: string;
  readonly item: string;
  readonly mayChange: boolean;
  readonly onClose: () => void;
}

/** One item whole: what was asked, the answers, what everybody said and what it came to. */
export function ItemView({ id, item, mayChange, onClose }: ItemViewProps) {
  const query = useQuery({
    queryKey: ["review", id, "item", item],
    queryFn: ({ signal }) => call("projects.item", { id, item }, signal),
  });
  const withdrawing = useChange("projects.withdrawItems", id);
  return (
    <div className="item-view">
      <div className="row-ends">
        <h3 ref={focusWhenShown} tabIndex={-1}>
          {item}
        </h3>
        <Button onClick={onClose}>Close the item</Button>
      </div>
      <Answer query={query} what="the item" lines={12}>
        {(shown) => (
          <>
            <p>{sayLine(shown.line)}</p>
            {shown.item.conversation.length > 0 && (
              <details>
                <summary>Earlier turns</summary>
                {shown.item.conversation.map(({ role, content }, at) => (
                  <p key={`${role} ${at}`}>
                    <strong>{role}</strong>: {content}
                  </p>
                ))}
              </details>
            )}
            {shown.item.context !== undefined && (
              <details>
                <summary>Material</summary>
                <div className="review-text">{shown.item.context}</div>
              </details>
            )}
            <div>
              <h4>Asked</h4>
              <div className="review-text">{shown.item.prompt}</div>
            </div>
            <AnswerColumns shown={shown} />
            <SaidList shown={shown} />
            <p className="note">
              {shown.provenance} · {shown.licence} · topics:{" "}
              {shown.item.topics.map((topic) => topicWords[topic]).join(", ")}
            </p>
            {mayChange && !shown.line.withdrawn && (
              <ReasonAct
                label="Take this item out"
                says="Nobody is given it any more. What was said of it stays in the record."
                yes="Take it out"
                grave
                pending={withdrawing.isPending}
                error={withdrawing.error}
                onDo={(because) => withdrawing.mutateAsync({ items: [item], because })}
              />
            )}
          </>
        )}
      </Answer>
    </div>
  );
}

function sayLine(line: ItemLine): string {
  const about = `${partWords[line.part]}, ${taskWords[line.task]}, ${specialtyWords[line.specialty]}, ${riskWords[line.risk]} risk.`;
  const state = line.withdrawn
    ? "It was taken out."
    : line.decision === "open"
      ? (line.says ?? "Open.")
      : `Decided: ${sayDecision(line.decision)}.`;
  const waits =
    line.adjudicate.length === 0
      ? ""
      : ` It waits for an adjudicator: ${line.adjudicate.map(sayWait).join(", ")}.`;
  return `${about.slice(0, 1).toUpperCase()}${about.slice(1)} ${state}${waits}`;
}
