import { useContext, useEffect, useMemo, useRef } from "react";
import type { DocumentText, Profile } from "#src/profile/index.ts";
import { DocumentLine } from "./document-line.tsx";
import { LitContext } from "./lit.ts";
import { marksOf } from "./text-marks.ts";
import { runsOf } from "./text-runs.ts";
import "./document-pane.css";

interface DocumentPaneProps {
  readonly document: DocumentText;
  readonly profile: Profile;
  /** Opens the thing that words of the text were read as. */
  readonly onShow: (key: string) => void;
}

/** The text as it was read, line by line, with the words lit that something was read from. */
export function DocumentPane({ document, profile, onShow }: DocumentPaneProps) {
  const pane = useRef<HTMLElement>(null);
  const { keys, light } = useContext(LitContext);
  const lines = useMemo(() => {
    const marks = marksOf(profile);
    return document.lines.map((line) => ({ line, runs: runsOf(line, marks) }));
  }, [document, profile]);
  const firstWord = lines.flatMap(({ runs }) => runs).find((run) => run.marks.length > 0)?.start;
  useScrollToLit(pane, keys);

  return (
    <section ref={pane} className="document-pane" aria-label="Your text">
      {lines.map(({ line, runs }) => (
        <DocumentLine
          key={line.start}
          text={document.text}
          line={line}
          runs={runs}
          lit={keys}
          tabStop={firstWord}
          onLight={(marked) => light(marked, "text")}
          onShow={onShow}
        />
      ))}
    </section>
  );
}

/** Brings the first lit words into view, inside the pane only: the page itself never moves. */
function useScrollToLit(pane: React.RefObject<HTMLElement | null>, keys: readonly string[]): void {
  useEffect(() => {
    const box = pane.current;
    const word = box?.querySelector<HTMLElement>(".word-lit");
    if (!box || !word || word.contains(window.document.activeElement)) return;
    const top = word.getBoundingClientRect().top - box.getBoundingClientRect().top;
    const seen = top > 0 && top < box.clientHeight - 40;
    if (!seen) box.scrollBy({ top: top - box.clientHeight / 3 });
  }, [pane, keys]);
}
