import { useState } from "react";
import { showCount } from "../../client/numbers.ts";
import { AppLink } from "../../design/app-link.tsx";
import { Button } from "../../design/button.tsx";
import { Labelled } from "../../design/fields.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { ErrorNotice, Notice } from "../../design/notice.tsx";
import { ShareMeter } from "../parts/share-meter.tsx";
import { useJudgeRun } from "./use-judge-run.ts";
import type { JudgeState } from "./use-judge-run.ts";

interface JudgePanelProps {
  readonly id: string;
}

const EMPTY = { endpoint: "", model: "", apiKey: "", items: "20" };

/** A model that judges beside the people: the host is named before anything is sent to it. */
export function JudgePanel({ id }: JudgePanelProps) {
  const [typed, setTyped] = useState(EMPTY);
  const [asking, setAsking] = useState(false);
  const { state, run, stop } = useJudgeRun(id);
  const change = (part: Partial<typeof EMPTY>) => {
    setAsking(false);
    setTyped((before) => ({ ...before, ...part }));
  };
  const host = hostOf(typed.endpoint);
  const items = Number(typed.items);
  return (
    <form
      className="review-form"
      onSubmit={(event) => {
        event.preventDefault();
        setAsking(true);
      }}
    >
      <p>
        Off unless you run it. A model judges the choices of this project under the guideline, each in both
        orders of its answers, and is compared with what people decided. It decides nothing.
      </p>
      <Labelled label="Address of the model’s server (the OpenAI protocol, up to /v1)">
        {(field) => (
          <input
            id={field}
            className="review-because"
            type="url"
            required
            placeholder="http://localhost:11434/v1"
            value={typed.endpoint}
            onChange={(event) => change({ endpoint: event.target.value })}
          />
        )}
      </Labelled>
      <div className="list-tools">
        <Labelled label="Name of the model">
          {(field) => (
            <input
              id={field}
              required
              autoComplete="off"
              value={typed.model}
              onChange={(event) => change({ model: event.target.value })}
            />
          )}
        </Labelled>
        <Labelled label="Items">
          {(field) => (
            <input
              id={field}
              type="number"
              min={1}
              max={500}
              required
              value={typed.items}
              onChange={(event) => change({ items: event.target.value })}
            />
          )}
        </Labelled>
        <Labelled label="Key, if it asks for one; kept nowhere">
          {(field) => (
            <input
              id={field}
              type="password"
              autoComplete="off"
              value={typed.apiKey}
              onChange={(event) => change({ apiKey: event.target.value })}
            />
          )}
        </Labelled>
      </div>
      {!asking && !state.running && <Button type="submit">Have it judge …</Button>}
      {asking && !state.running && (
        <fieldset className="reason-act" aria-label="Before anything is sent">
          <p>
            The guideline and the texts of up to {showCount(items, "item")} will be sent to{" "}
            <strong>{host}</strong>. Whoever runs it can read them. No judgement of a person is sent.
          </p>
          <div className="row">
            <Button
              look="grave"
              onClick={() => {
                setAsking(false);
                void run({ ...typed, endpoint: typed.endpoint.trim(), model: typed.model.trim(), items });
              }}
            >
              Send them to {host}
            </Button>
            <Button ref={focusWhenShown} onClick={() => setAsking(false)}>
              Send nothing
            </Button>
          </div>
        </fieldset>
      )}
      {state.running && (
        <div className="row">
          <ShareMeter label="judged by the model" done={state.done} of={state.of} />
          <Button onClick={stop}>Stop</Button>
        </div>
      )}
      <Came state={state} id={id} />
    </form>
  );
}

interface CameProps {
  readonly state: JudgeState;
  readonly id: string;
}

function Came({ state, id }: CameProps) {
  const began = state.of > 0;
  return (
    <>
      <p aria-live="polite">
        {began && !state.running && state.done + state.unreadable > 0 && (
          <>
            {showCount(state.done, "item")} judged
            {state.unreadable > 0 && `, ${state.unreadable} with replies that could not be read`}
            {state.followedSide > 0 &&
              `, ${state.followedSide} where the choice changed with the order and counts as a tie`}
            {state.left !== undefined && `, ${state.left} left`}.{" "}
            {state.done > 0 && (
              <AppLink href={`/review/${encodeURIComponent(id)}/quality#judges`}>
                Compare it with people
              </AppLink>
            )}
          </>
        )}
      </p>
      {state.says !== undefined && !state.running && <Notice message={state.says} />}
      {state.error !== undefined && <ErrorNotice error={state.error} />}
    </>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : "that address";
}
