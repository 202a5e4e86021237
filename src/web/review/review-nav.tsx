import { AppLink } from "../design/app-link.tsx";
import type { Project } from "./use-review.ts";
import type { Deed } from "#src/projects/index.ts";

const PAGES = [
  { page: "overview", path: "", label: "Overview", deed: "see-project" },
  { page: "work", path: "/work", label: "Judge", deed: "judge" },
  { page: "mine", path: "/mine", label: "Your judgements", deed: "see-own-work" },
  { page: "adjudicate", path: "/adjudicate", label: "Adjudicate", deed: "adjudicate" },
  { page: "guideline", path: "/guideline", label: "Guideline", deed: "see-project" },
  { page: "policy", path: "/policy", label: "Policy", deed: "see-project" },
  { page: "questions", path: "/questions", label: "Questions", deed: "see-project" },
  { page: "items", path: "/items", label: "Items", deed: "see-all-judgements" },
  { page: "people", path: "/people", label: "People", deed: "see-people" },
  { page: "settings", path: "/settings", label: "Settings", deed: "set-up" },
  { page: "quality", path: "/quality", label: "Quality", deed: "see-quality" },
  { page: "export", path: "/export", label: "Export", deed: "export" },
  { page: "audit", path: "/audit", label: "Audit", deed: "see-audit" },
] as const satisfies readonly { page: string; path: string; label: string; deed: Deed }[];

export type ReviewPage = (typeof PAGES)[number]["page"];

interface ReviewNavProps {
  readonly project: Project;
  readonly here: ReviewPage;
}

/** The pages of one project that somebody may see, the same on each of them. */
export function ReviewNav({ project, here }: ReviewNavProps) {
  const at = `/review/${encodeURIComponent(project.id)}`;
  return (
    <nav className="review-nav no-print" aria-label="This project">
      {PAGES.filter(({ deed }) => project.me.may.includes(deed)).map(({ page, path, label }) =>
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
    </nav>
  );
}
