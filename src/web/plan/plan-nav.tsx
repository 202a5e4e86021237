import { AppLink } from "../design/app-link.tsx";
import "./plan-nav.css";

const PAGES = [
  { page: "plan", path: "", label: "Week by week" },
  { page: "timeline", path: "/timeline", label: "Timeline" },
  { page: "time", path: "/time", label: "Hours and shifts" },
  { page: "recall", path: "/recall", label: "Recall cards" },
] as const;

interface PlanNavProps {
  readonly id: string;
  /** The page it stands on. */
  readonly here: (typeof PAGES)[number]["page"];
}

/** The pages of one plan, the same on each of them. */
export function PlanNav({ id, here }: PlanNavProps) {
  const at = `/plan/${encodeURIComponent(id)}`;
  return (
    <nav className="plan-nav no-print" aria-label="This plan">
      {PAGES.map(({ page, path, label }) =>
        page === here ? (
          <span key={page} aria-current="page">
            {label}
          </span>
        ) : (
          <AppLink key={page} href={`${at}${path}`}>
            {label}
          </AppLink>
        ),
      )}
      {here === "plan" && <a href="#take-along">Take it along</a>}
    </nav>
  );
}
