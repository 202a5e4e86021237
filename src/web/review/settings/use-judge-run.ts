import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { call } from "../../client/call.ts";

/** Items of one call: each is asked twice, and a stop should not have to wait long. */
const AT_ONCE = 5;

interface JudgeAsked {
  readonly endpoint: string;
  readonly model: string;
  readonly apiKey: string;
  readonly items: number;
}

export interface JudgeState {
  readonly running: boolean;
  readonly done: number;
  readonly of: number;
  readonly left?: number;
  readonly unreadable: number;
  readonly followedSide: number;
  /** Why it ended before it was through. */
  readonly says?: string;
  readonly error?: unknown;
}

const BEGUN: JudgeState = { running: false, done: 0, of: 0, unreadable: 0, followedSide: 0 };

/** Has a model judge items a few at a time, tells how far it is, and stops when asked. */
export function useJudgeRun(id: string) {
  const [state, setState] = useState(BEGUN);
  const stopping = useRef<AbortController>(undefined);
  const queries = useQueryClient();

  const run = async ({ endpoint, model, apiKey, items }: JudgeAsked) => {
    const control = new AbortController();
    stopping.current = control;
    let now: JudgeState = { ...BEGUN, running: true, of: items };
    const tell = (part: Partial<JudgeState>) => {
      now = { ...now, ...part };
      setState(now);
    };
    tell({});
    try {
      while (now.done + now.unreadable < items && !control.signal.aborted) {
        const asks = Math.min(AT_ONCE, items - now.done - now.unreadable);
        const answer = await call(
          "projects.runJudge",
          { id, endpoint, model, items: asks, ...(apiKey === "" ? {} : { apiKey }) },
          control.signal,
        );
        if (answer.kind === "refused") {
          tell({ says: answer.says });
          break;
        }
        tell({
          done: now.done + answer.done,
          left: answer.left,
          unreadable: now.unreadable + answer.unreadable,
          followedSide: now.followedSide + answer.followedSide,
          ...(answer.stopped === undefined ? {} : { says: answer.stopped }),
        });
        if (answer.left === 0 || answer.stopped !== undefined || answer.done + answer.unreadable === 0) break;
      }
      if (control.signal.aborted) tell({ says: "Stopped. What came back until then is kept." });
    } catch (error) {
      if (control.signal.aborted) tell({ says: "Stopped. What came back until then is kept." });
      else tell({ error });
    } finally {
      tell({ running: false });
      await queries.invalidateQueries({ queryKey: ["review", id] });
    }
  };
  return { state, run, stop: () => stopping.current?.abort() };
}
