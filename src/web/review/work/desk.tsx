import { useState } from "react";
import { showCount } from "../../client/numbers.ts";
import { Answer } from "../../design/answer.tsx";
import { AppLink } from "../../design/app-link.tsx";
import { Button } from "../../design/button.tsx";
import { ErrorNotice, Notice } from "../../design/notice.tsx";
import { Waiting } from "../../design/waiting.tsx";
import { KeyMark } from "../../judging/key-list.tsx";
import { useJudgeKeys } from "../../judging/use-judge-keys.ts";
import type { JudgeKey } from "../../judging/use-judge-keys.ts";
import type { Project } from "../use-review.ts";
import { GuidelinePanel } from "./guideline-panel.tsx";
import { ItemDesk } from "./item-desk.tsx";
import { NothingLeft } from "./nothing-left.tsx";
import { ReturnedList } from "./returned-list.tsx";
import { useDesk } from "./use-desk.ts";
import { WaitingHere } from "./waiting-here.tsx";

interface DeskProps {
  readonly project: Project;
  readonly item: string | undefined;
  readonly onAccept: () => void;
}

/** Where items are judged, one after another. */
export function Desk({ project, item, onAccept }: DeskProps) {
  const desk = useDesk({ project: project.id, person: project.me.person, item });
  const { query, outbox, last, says, here } = desk;
  const [guideline, setGuideline] = useState(false);
  const shown = query.data?.kind === "item" ? query.data : undefined;
  const newest = project.guideline?.version ?? 0;
  const waitsHere = outbox.waiting.some((one) => one.item === here);
  const back = outbox.returned.find((one) => one.item === here);
  const keys: readonly JudgeKey[] = [
    { key: "u", does: "Take the last judgement back", run: () => void desk.undo() },
    { key: "g", does: "Show or hide the guideline", run: () => setGuideline(!guideline) },
  ];

  // While an item is on the desk it holds them with its own.
  useJudgeKeys(shown !== undefined && !waitsHere && !desk.isDone ? [] : keys);

  return (
    <div className="work">
      <div className="row-ends work-head">
        <p className="note" aria-label="How far it is">
          You judged {project.me.judged} · {project.progress.decided} of{" "}
          {showCount(project.progress.work, "item")} decided ·{" "}
          <AppLink href={`/review/${encodeURIComponent(project.id)}/mine`}>your judgements</AppLink>
        </p>
        <Button
          look="quiet"
          aria-expanded={guideline}
          aria-keyshortcuts="g"
          onClick={() => setGuideline(!guideline)}
        >
          {guideline ? "Hide the guideline" : "Show the guideline"} <KeyMark of="g" />
        </Button>
      </div>
      <div className="row work-toast">
        <output className={says === "" ? "unseen" : ""}>{says}</output>
        {last !== undefined && !waitsHere && (
          <Button look="quiet" aria-keyshortcuts="u" onClick={() => void desk.undo()}>
            Undo <KeyMark of="u" />
          </Button>
        )}
      </div>
      {shown !== undefined && newest > shown.guideline && (
        <Notice
          message={`Version ${newest} of the guideline came into force since you opened this item.`}
          advice={`Why: ${project.guideline?.because ?? ""}`}
        >
          <Button onClick={() => setGuideline(true)}>Read it</Button>
        </Notice>
      )}
      <ReturnedList
        returned={outbox.returned.filter((one) => one.item !== here)}
        onOpen={(one) => void desk.reopen(one)}
        onDrop={(one) => outbox.drop(one.key)}
      />
      <div className={guideline ? "work-desk work-desk-wide" : "work-desk"}>
        {guideline && <GuidelinePanel project={project} onClose={() => setGuideline(false)} />}
        <div className="work-item">
          {outbox.stuck && (
            <WaitingHere
              waiting={outbox.waiting}
              frail={outbox.frail}
              onSend={() => void outbox.send()}
              onUndo={last === undefined || !waitsHere ? undefined : () => void desk.undo()}
            />
          )}
          {waitsHere && !outbox.stuck && <p className="note">Storing …</p>}
          {desk.isDone && !waitsHere && <NextItem query={query} onAgain={() => void desk.goOn()} />}
          {!desk.isDone && !waitsHere && (
            <Answer query={query} what="the next item" lines={12}>
              {(next) =>
                next.kind === "nothing" ? (
                  <NothingLeft
                    project={project}
                    nothing={next}
                    onAgain={() => void query.refetch()}
                    onAccept={onAccept}
                  />
                ) : (
                  <ItemDesk
                    key={`${next.item.id} ${desk.round}`}
                    project={project.id}
                    shown={next}
                    journal={desk.journal}
                    unkept={desk.unkept}
                    says={back?.says ?? []}
                    busy={outbox.sending || query.isFetching}
                    keys={keys}
                    onSubmit={(made) => void desk.submit(made)}
                    onSkipped={(words) => void desk.skipped(words)}
                    onSaid={desk.say}
                  />
                )
              }
            </Answer>
          )}
        </div>
      </div>
    </div>
  );
}

interface NextItemProps {
  readonly query: ReturnType<typeof useDesk>["query"];
  readonly onAgain: () => void;
}

/** Stands where the next item will; when it did not come, a way to ask again. */
function NextItem({ query, onAgain }: NextItemProps) {
  if (query.isFetching || query.error === null) return <Waiting what="the next item" lines={12} />;
  return (
    <ErrorNotice error={query.error}>
      <Button onClick={onAgain}>Try again</Button>
    </ErrorNotice>
  );
}
