import { LedgerEntry } from "./ledger-entry.tsx";
import { PopoverMark } from "./popover-mark.tsx";
import "./figure-mark.css";

interface FigureMarkProps {
  /** Id of the ledger entry the figure stands in. */
  readonly claim: string;
  /** The figure in words. */
  readonly text: string;
}

/** A figure, which opens the ledger entry it stands in: what it says, of when, where and whom, and how sure it is. */
export function FigureMark({ claim, text }: FigureMarkProps) {
  return (
    <PopoverMark
      label={`${text}: where this figure comes from`}
      className="figure-mark"
      content={() => <LedgerEntry claim={claim} text={text} />}
    >
      {text}
    </PopoverMark>
  );
}
