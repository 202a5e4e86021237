import type { PayBar } from "#src/reference/index.ts";
import { componentWords } from "../../client/words.ts";

interface PayKeyProps {
  readonly bars: readonly PayBar[];
}

const COMPONENTS = ["base", "total", "unspecified"] as const;

/** What the patterns of the bars mean, of those that occur. */
export function PayKey({ bars }: PayKeyProps) {
  return (
    <ul className="pay-key note">
      {COMPONENTS.filter((component) => bars.some((bar) => bar.component === component)).map((component) => (
        <li key={component}>
          <span className={`pay-swatch pay-${component}`} aria-hidden="true" />
          {componentWords[component]}
        </li>
      ))}
      {bars.some((bar) => bar.openTop) && (
        <li>
          <svg width="26" height="12" viewBox="0 0 26 12" aria-hidden="true">
            <path className="pay-arrow" d="M1 6H24M18 1L24 6L18 11" />
          </svg>
          the source names no upper end
        </li>
      )}
      {bars.some((bar) => bar.value !== undefined) && (
        <li>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <path className="pay-point" d="M0 -6L6 0L0 6L-6 0Z" />
          </svg>
          one figure, no range
        </li>
      )}
    </ul>
  );
}
