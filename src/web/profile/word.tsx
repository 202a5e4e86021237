import { moveBetweenWords } from "./move-between-words.ts";
import type { TextMark } from "./text-marks.ts";

interface WordProps {
  readonly marks: readonly TextMark[];
  readonly lit: boolean;
  readonly tabStop: boolean;
  readonly onLight: (keys: readonly string[]) => void;
  readonly onShow: (key: string) => void;
  readonly children: string;
}

/** Words that something was read from: a link to it. */
export function Word({ marks, lit, tabStop, onLight, onShow, children }: WordProps) {
  const keys = marks.map((mark) => mark.key);
  const key = keys.find((one) => one.startsWith("claim-")) ?? keys[0] ?? "";
  const kind = marks.some((mark) => mark.kind === "read") ? "read" : (marks[0]?.kind ?? "read");
  return (
    <a
      href={`#${key}`}
      className={`word word-${kind}${lit ? " word-lit" : ""}`}
      tabIndex={tabStop ? 0 : -1}
      onMouseEnter={() => onLight(keys)}
      onMouseLeave={() => onLight([])}
      onFocus={() => onLight(keys)}
      onBlur={() => onLight([])}
      onKeyDown={moveBetweenWords}
      onClick={(event) => {
        event.preventDefault();
        onShow(key);
      }}
    >
      {children}
    </a>
  );
}
