import { Button } from "../../design/button.tsx";

interface PlanDownloadsProps {
  readonly id: string;
}

const FILES = [
  { ending: "ics", label: "Calendar file (.ics)", note: "importing it again updates the entries" },
  { ending: "pdf", label: "Pages to print (.pdf)", note: "A4, with boxes to tick" },
  { ending: "md", label: "Text (.md)", note: "for a note book" },
  { ending: "todoist.csv", label: "Todoist (.csv)", note: "tasks to import into a project" },
  { ending: "github.csv", label: "GitHub issues (.csv)", note: "one issue for each task" },
  { ending: "json", label: "Data (.json)", note: "everything, for other programs" },
] as const;

/** The files of a plan, and printing the page. */
export function PlanDownloads({ id }: PlanDownloadsProps) {
  const at = `/download/plan/${encodeURIComponent(id)}`;
  return (
    <ul className="downloads">
      {FILES.map(({ ending, label, note }) => (
        <li key={ending}>
          <a href={`${at}.${ending}`} download>
            {label}
          </a>{" "}
          <span className="note">{note}</span>
        </li>
      ))}
      <li>
        <Button look="quiet" onClick={() => window.print()}>
          Print
        </Button>{" "}
        <span className="note">this page, as it is filtered now</span>
      </li>
    </ul>
  );
}
