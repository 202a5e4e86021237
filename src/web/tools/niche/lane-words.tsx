import type { NicheAnswer } from "#src/choose/index.ts";
import { RecordLink } from "../../design/app-link.tsx";

interface LaneWordsProps {
  readonly lane: NicheAnswer["lane"];
}

/** A lane in a line: the role, the domain, the kind of employer, each with the way to its page. */
export function LaneWords({ lane: { role, domain, sector } }: LaneWordsProps) {
  return (
    <>
      <RecordLink to={`roles/${role.id}`}>{role.label}</RecordLink>, in{" "}
      <RecordLink to={`domains/${domain.id}`}>{domain.label}</RecordLink>, at{" "}
      <RecordLink to={`sectors/${sector.id}`}>{sector.label}</RecordLink>
    </>
  );
}

/** The same as text. */
export function laneAsText({ role, domain, sector }: NicheAnswer["lane"]): string {
  return `${role.label} · ${domain.label} · ${sector.label}`;
}
