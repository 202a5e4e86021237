import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { TextSpan } from "#src/kernel/index.ts";
import { MarkedText } from "./marked-text.tsx";
import type { MarkedSpan } from "./marked-runs.ts";
import { selectedSpan } from "./selected-span.ts";
import type { Selected } from "./selected-span.ts";
import { moveRange, spanOf, trimmedSpan, wordSpans } from "./word-spans.ts";
import type { WordRange } from "./word-spans.ts";

interface SelectableTextProps {
  readonly answer: string;
  readonly text: string;
  readonly marks: readonly MarkedSpan[];
  /** What is chosen, when it is chosen in this text; drawn unless the browser draws it. */
  readonly selected: Selected | undefined;
  /** What is being marked now: drawn whoever chose it. */
  readonly held: TextSpan | undefined;
  readonly onSelect: (selected: Selected | undefined) => void;
}

/** A text in which words can be chosen by mouse, by finger, or with the arrow keys a word at a time. */
export function SelectableText({ answer, text, marks, selected, held, onSelect }: SelectableTextProps) {
  const box = useRef<HTMLDivElement>(null);
  const words = useMemo(() => wordSpans(text), [text]);
  const [range, setRange] = useState<WordRange>();
  const chosen = held ?? (selected?.by === "keys" ? selected : undefined);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && selected !== undefined) {
      setRange(undefined);
      onSelect(undefined);
      return;
    }
    const from = selected === undefined && range !== undefined ? { anchor: range.at, at: range.at } : range;
    const next = moveRange(words, text, from, { key: event.key, shift: event.shiftKey });
    const span = next === undefined ? undefined : spanOf(words, next);
    if (next === undefined || span === undefined) return;
    event.preventDefault();
    window.getSelection()?.removeAllRanges();
    setRange(next);
    onSelect({ answer, ...span, by: "keys" });
  };

  const onSelectionChange = useEffectEvent(() => {
    const element = box.current;
    const found = element === null ? undefined : selectedSpan(element);
    const span = found === undefined ? undefined : trimmedSpan(text, found);
    if (span !== undefined) onSelect({ answer, ...span, by: "pointer" });
  });
  useEffect(() => {
    document.addEventListener("selectionchange", onSelectionChange);
    return () => document.removeEventListener("selectionchange", onSelectionChange);
  }, []);
  useEffect(() => {
    if (range !== undefined)
      box.current?.querySelector(".judge-chosen")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [range]);

  return (
    <div
      ref={box}
      className="judge-text"
      // A text that is read and chosen from, with a place in it, is a text box that cannot be changed; a real one could
      // not show marks.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="textbox"
      aria-readonly="true"
      aria-multiline="true"
      aria-label={`Answer ${answer}: choose words with the arrow keys and Shift`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={() => {
        setRange(undefined);
        onSelect(undefined);
      }}
    >
      <MarkedText text={text} marks={marks} chosen={chosen} />
    </div>
  );
}
