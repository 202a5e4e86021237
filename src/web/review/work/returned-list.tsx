import { Button } from "../../design/button.tsx";
import { Notice } from "../../design/notice.tsx";
import type { Returned } from "./journal.ts";

interface ReturnedListProps {
  readonly returned: readonly Returned[];
  /** Opens the item with what was said of it. */
  readonly onOpen: (one: Returned) => void;
  readonly onDrop: (one: Returned) => void;
}

/** Judgements that came back: why, and a way to look at them again. */
export function ReturnedList({ returned, onOpen, onDrop }: ReturnedListProps) {
  return returned.map((one) => (
    <Notice
      key={one.key}
      message="One judgement was not stored."
      advice={`${one.says.join(" ")} What you said is still here.`}
    >
      <Button onClick={() => onOpen(one)}>Open it again</Button>
      <Button look="quiet" onClick={() => onDrop(one)}>
        Let go of it
      </Button>
    </Notice>
  ));
}
