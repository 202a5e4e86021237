import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { call, send } from "../client/call.ts";
import { describeError } from "../client/operation-error.ts";
import type { ImportAnswer } from "../client/operations.ts";

/** What is being read, or has failed: a file of the person's, or one of the examples. */
export type Readable =
  | { readonly kind: "file"; readonly file: File }
  | {
      readonly kind: "example";
      readonly id: string;
      readonly title: string;
      readonly format: "pdf" | "docx";
    };

export type ImportState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly what: Readable }
  | { readonly kind: "stopped"; readonly what: Readable }
  | { readonly kind: "failed"; readonly what: Readable; readonly message: string; readonly advice: string };

/** Reads a résumé on the server and opens its profile; can be stopped, and keeps what failed so that it can be tried again. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ kind: "idle" });
  const running = useRef<AbortController>(undefined);
  const queries = useQueryClient();
  const navigate = useNavigate();

  const read = async (what: Readable) => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setState({ kind: "reading", what });
    try {
      const answer = await ask(what, control.signal);
      if (running.current !== control) return;
      if (answer.kind === "failed") {
        setState({ kind: "failed", what, ...answer.failure });
        return;
      }
      const { kind: _imported, ...record } = answer;
      const { profile } = record;
      queries.setQueryData(["profile", profile.id], record);
      await queries.invalidateQueries({ queryKey: ["profiles"] });
      await queries.invalidateQueries({ queryKey: ["lanes", profile.id] });
      await navigate({ to: "/profile/$id", params: { id: profile.id } });
    } catch (error) {
      if (running.current !== control) return;
      setState({ kind: "failed", what, ...describeError(error) });
    }
  };

  const stop = () => {
    running.current?.abort();
    running.current = undefined;
    setState((before) => (before.kind === "reading" ? { kind: "stopped", what: before.what } : before));
  };

  return { state, read: (what: Readable) => void read(what), stop };
}

function ask(what: Readable, signal: AbortSignal): Promise<ImportAnswer> {
  if (what.kind === "file") return send("profile.import", what.file, signal);
  return call("profile.importExample", { example: what.id, format: what.format }, signal);
}
