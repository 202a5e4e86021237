import { useContext, useEffect, useMemo, useRef } from "react";
import type { DocumentText, Profile } from "#src/profile/index.ts";
import { DocumentBlock } from "./document-block.tsx";
import { LitContext } from "./lit.ts";
import { blocksOf } from "./text-blocks.ts";
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
  const blocks = useMemo(() => {
    const marks = marksOf(profile);
    return blocksOf(document).map(({ look, lines }) => ({
      look,
      lines: lines.map((line) => runsOf(line, marks)),
    }));
  }, [document, profile]);
  const firstWord = blocks
    .flatMap(({ lines }) => lines.flat())
    .find((run) => run.marks.length > 0 && document.text.slice(run.start, run.end).trim() !== "")?.start;
  useScrollToLit(pane, keys);

  return (
    <section ref={pane} className="document-pane" aria-label="Your text">
      {blocks.map(({ look, lines }) => (
        <DocumentBlock
          key={lines[0]?.[0]?.start ?? look}
          text={document.text}
          look={look}
          lines={lines}
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
