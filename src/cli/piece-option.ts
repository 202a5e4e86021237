import { InvalidArgumentError } from "commander";
import type { FormulaQuestion } from "#src/choose/index.ts";

type Piece = FormulaQuestion["pieces"][number];

const SIGNALS = ["privacy", "validation", "oversight"] as const;
type Signal = (typeof SIGNALS)[number];

/**
 * A finished piece: its title and, after a colon without a space, what it shows. A title alone shows none of it, and a
 * colon with a space after it belongs to the title.
 */
export function readPiece(text: string, before: readonly Piece[] = []): readonly Piece[] {
  const [, name = text, words] = /^(.*):(\S.*)$/su.exec(text) ?? [];
  const title = name.trim();
  const shown = words?.split(",").map((word) => word.trim()) ?? [];
  if (title === "" || !shown.every(isSignal))
    throw new InvalidArgumentError(
      `Write "Title:${SIGNALS.join(",")}" with those of the three that it shows, or the title alone.`,
    );
  return [
    ...before,
    {
      title,
      privacy: shown.includes("privacy"),
      validation: shown.includes("validation"),
      humanOversight: shown.includes("oversight"),
    },
  ];
}

function isSignal(word: string): word is Signal {
  return SIGNALS.some((signal) => signal === word);
}
