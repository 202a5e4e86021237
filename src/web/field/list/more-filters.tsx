import type { ReactNode } from "react";
import { useWide } from "../../design/use-wide.ts";

interface MoreFiltersProps {
  /** Whether one of them is chosen already: then none is hidden. */
  readonly chosen: boolean;
  readonly children: ReactNode;
  /** What only a narrow screen needs, because a wide one has it elsewhere. */
  readonly narrowOnly?: ReactNode;
}

/** The filters beside the first: side by side where there is room, behind one line on a phone. */
export function MoreFilters({ chosen, children, narrowOnly }: MoreFiltersProps) {
  if (useWide()) return children;
  return (
    <details className="list-more no-print" open={chosen}>
      <summary>More filters, and the order</summary>
      <div className="list-tools">
        {children}
        {narrowOnly}
      </div>
    </details>
  );
}
