import { lazy, Suspense, useState } from "react";
import { Waiting } from "../design/waiting.tsx";

const CompareHours = lazy(() =>
  import("../plan/time/compare-hours.tsx").then((module) => ({ default: module.CompareHours })),
);

interface MoreHoursProps {
  readonly lane: {
    readonly profileId: string;
    readonly role: string;
    readonly domain: string;
    readonly sector: string;
  };
  readonly start: string;
  readonly hours: number;
}

/** What more hours a week would buy, fetched when it is opened. */
export function MoreHours({ lane, start, hours }: MoreHoursProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
      <summary>What would more hours buy?</summary>
      {opened && (
        <Suspense fallback={<Waiting what="the comparison" lines={4} />}>
          <CompareHours lane={lane} start={start} availability={undefined} usual={hours} />
        </Suspense>
      )}
    </details>
  );
}
