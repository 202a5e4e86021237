import { Section } from "../../design/page.tsx";
import { PlanDownloads } from "./plan-downloads.tsx";
import { SubscribeLine } from "./subscribe-line.tsx";

interface TakeAlongSectionProps {
  readonly id: string;
}

/** Ways to take the plan along: into a calendar, on paper, into other programs. */
export function TakeAlongSection({ id }: TakeAlongSectionProps) {
  return (
    <div className="no-print">
      <Section title="Take it along" id="take-along">
        <PlanDownloads id={id} />
        <SubscribeLine id={id} />
      </Section>
    </div>
  );
}
