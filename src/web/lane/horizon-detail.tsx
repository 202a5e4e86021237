import type { Horizon } from "#src/match/index.ts";
import { HorizonBand } from "../design/horizon-band.tsx";
import { Interval } from "../design/interval.tsx";

interface HorizonDetailProps {
  readonly horizon: Horizon;
}

/** The horizon with the distance it comes from. */
export function HorizonDetail({ horizon }: HorizonDetailProps) {
  const { low, likely, high } = horizon.hours;
  return (
    <>
      <HorizonBand horizon={horizon} />
      <p>
        <Interval low={low} likely={likely} high={high} unit="hours" />
      </p>
      <p>{horizon.why}</p>
    </>
  );
}
