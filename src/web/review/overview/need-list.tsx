import { AppLink } from "../../design/app-link.tsx";
import { GateMark } from "../../design/gate-mark.tsx";
import type { Need } from "./standing.ts";

interface NeedListProps {
  readonly id: string;
  readonly needs: readonly Need[];
}

/** What a project needs, each with how it stands and the page where it is put right. */
export function NeedList({ id, needs }: NeedListProps) {
  return (
    <ul className="ruled need-list">
      {needs.map(({ label, status, says, path }) => (
        <li key={label}>
          <span className="need-mark">
            {status === "unknown" ? <Optional /> : <GateMark status={status} />}
          </span>
          <span>
            <AppLink href={`/review/${encodeURIComponent(id)}${path}`}>{label}</AppLink>
            <br />
            {says}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Optional() {
  return <span className="note">not set</span>;
}
