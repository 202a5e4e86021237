import { Button } from "../design/button.tsx";

interface PlanDownloadsProps {
  readonly id: string;
}

/** Ways to take the plan along. */
export function PlanDownloads({ id }: PlanDownloadsProps) {
  const at = `/download/plan/${encodeURIComponent(id)}`;
  return (
    <ul className="downloads no-print">
      <li>
        <a href={`${at}.ics`} download title="Importing it again updates the entries">
          Calendar file (.ics)
        </a>
      </li>
      <li>
        <a href={`${at}.md`} download>
          Text (.md)
        </a>
      </li>
      <li>
        <a href={`${at}.json`} download>
          Data (.json)
        </a>
      </li>
      <li>
        <Button look="quiet" onClick={() => window.print()}>
          Print
        </Button>
      </li>
    </ul>
  );
}
