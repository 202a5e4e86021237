import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { call } from "../../client/call.ts";
import { OperationError } from "../../client/operation-error.ts";
import { clearDraft, readDraft, writeDraft } from "./draft-store.ts";
import type { DraftDesk, SaveState } from "./draft-desk.ts";
import type { Held, Study } from "../use-proof.ts";

/** Long enough not to check every letter, short enough to seem live. */
const CHECK_MS = 350;
/** A pause in writing. */
const SAVE_MS = 1_200;
/** Until the next try when the server could not be reached. */
const AGAIN_MS = 5_000;
/** Failures that can pass by themselves. */
const AGAIN_CODES: ReadonlySet<string> = new Set(["unreachable", "internal"]);

/**
 * A piece while it is written: every change is kept in this browser at once, checked after a breath and stored after a
 * pause. What could not be stored stays in the browser and is tried again.
 */
export function useDraft(held: Held): Omit<DraftDesk, "guide"> {
  const [start] = useState(() => readDraft(held.study.id));
  const [study, setStudy] = useState<Study>(start ?? held.study);
  const [checked, setChecked] = useState<DraftDesk["checked"]>(held);
  const [state, setState] = useState<SaveState>({ kind: start === undefined ? "saved" : "waiting" });
  const latest = useRef(study);
  const stored = useRef(start === undefined);
  const timers = useRef<{ check?: ReturnType<typeof setTimeout>; save?: ReturnType<typeof setTimeout> }>({});
  const asking = useRef<AbortController>(undefined);
  const running = useRef<Promise<boolean>>(undefined);
  const queries = useQueryClient();

  const check = async () => {
    asking.current?.abort();
    const control = new AbortController();
    asking.current = control;
    try {
      setChecked(await call("proof.check", { study: latest.current }, control.signal));
    } catch {
      // Saving fails for the same reason, and says so.
    }
  };

  const store = async (): Promise<boolean> => {
    const sent = latest.current;
    setState({ kind: "saving" });
    try {
      const answer = await call("proof.save", { study: sent }, undefined, { asksItself: true });
      queries.setQueryData(["proof", sent.id], answer);
      void queries.invalidateQueries({ queryKey: ["proofs"] });
      if (latest.current !== sent) return await store();
      asking.current?.abort();
      stored.current = true;
      clearDraft(sent.id);
      setChecked(answer);
      setState({ kind: "saved" });
      return true;
    } catch (error) {
      const code = error instanceof OperationError ? error.code : "internal";
      // A piece that was deleted is not wanted in the browser either, nor is what may tell who a patient is.
      if (code === "not_found" || code === "identifiers") clearDraft(sent.id);
      setState({
        kind: "failed",
        error,
        keptHere: code !== "not_found" && code !== "identifiers" && writeDraft(latest.current),
        again: AGAIN_CODES.has(code),
      });
      if (AGAIN_CODES.has(code)) timers.current.save = setTimeout(() => void saveNow(), AGAIN_MS);
      return false;
    }
  };

  const saveNow = async (): Promise<boolean> => {
    clearTimeout(timers.current.save);
    if (running.current !== undefined) return await running.current;
    if (stored.current) return true;
    running.current = store();
    try {
      return await running.current;
    } finally {
      running.current = undefined;
    }
  };

  const later = () => {
    clearTimeout(timers.current.check);
    clearTimeout(timers.current.save);
    timers.current.check = setTimeout(() => void check(), CHECK_MS);
    timers.current.save = setTimeout(() => void saveNow(), SAVE_MS);
  };

  const change = (part: Partial<Study>) => {
    // A published piece that is changed is a draft again.
    const { publishedOn: _published, ...draft } = latest.current;
    const next: Study = { ...draft, ...part };
    latest.current = next;
    stored.current = false;
    setStudy(next);
    writeDraft(next);
    setState({ kind: "waiting" });
    later();
  };

  const accept: DraftDesk["accept"] = (part, gates) => {
    const next: Study = { ...latest.current, ...part };
    latest.current = next;
    setStudy(next);
    if (gates !== undefined) setChecked((before) => ({ ...before, gates }));
    queries.setQueryData<Held>(["proof", next.id], (before) =>
      before === undefined ? before : { ...before, study: { ...before.study, ...part } },
    );
    void queries.invalidateQueries({ queryKey: ["proofs"] });
  };

  const atStart = useRef(later);
  const atEnd = useRef(saveNow);
  useEffect(() => {
    atEnd.current = saveNow;
  });
  useEffect(() => {
    const running = timers.current;
    const end = atEnd;
    if (!stored.current) atStart.current();
    const online = () => void end.current();
    window.addEventListener("online", online);
    return () => {
      window.removeEventListener("online", online);
      clearTimeout(running.check);
      void end.current().then(() => clearTimeout(running.save));
    };
  }, []);

  return { study, checked, state, restored: start !== undefined, change, saveNow, accept };
}
