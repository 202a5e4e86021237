import type { ReactNode } from "react";
import { useLit } from "./lit.ts";

interface ReadItemProps {
  /** Ties the item to the words it was read from. */
  readonly mark: string;
  readonly children: ReactNode;
}

/** Something we read; pointing at it lights its words. */
export function ReadItem({ mark, children }: ReadItemProps) {
  const { lit, handlers } = useLit(mark);
  return (
    <li id={mark} tabIndex={-1} className={lit ? "read-item read-item-lit" : "read-item"} {...handlers}>
      {children}
    </li>
  );
}
