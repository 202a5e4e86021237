import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { send } from "../../client/call.ts";
import { usePracticeChanged } from "../use-practice.ts";

/** What is said of a file that it may not say itself. */
export interface AboutFile {
  readonly declared: "" | "public" | "synthetic";
  readonly licence: string;
  readonly provenance: string;
  /** Who voted, and where that can be looked up; only both together make votes experts’. */
  readonly who: string;
  readonly source: string;
}

interface Brought {
  readonly file: File;
  readonly about: AboutFile;
}

/** Reads a set into the items to practise on; can be stopped. */
export function useBring() {
  const changed = usePracticeChanged();
  const running = useRef<AbortController>(undefined);
  const bring = useMutation({
    mutationFn: ({ file, about }: Brought) => {
      running.current = new AbortController();
      return send("practice.import", file, running.current.signal, fieldsOf(about));
    },
    onSuccess: changed,
  });
  return { bring, stop: () => running.current?.abort() };
}

function fieldsOf({ declared, licence, provenance, who, source }: AboutFile): Record<string, string> {
  const vouched = who.trim() !== "" && source.trim() !== "";
  return {
    ...(declared === "" ? {} : { guard: JSON.stringify({ declared }) }),
    ...(licence.trim() === "" ? {} : { licence: licence.trim() }),
    ...(provenance.trim() === "" ? {} : { provenance: provenance.trim() }),
    ...(vouched ? { experts: JSON.stringify({ who: who.trim(), source: source.trim() }) } : {}),
  };
}
