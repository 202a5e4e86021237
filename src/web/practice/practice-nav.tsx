import { AppLink } from "../design/app-link.tsx";
import "../plan/plan-nav.css";

const PAGES = [
  { page: "practice", href: "/practice", label: "Practice" },
  { page: "results", href: "/practice/results", label: "Your results" },
  { page: "portfolio", href: "/practice/portfolio", label: "Portfolio" },
] as const;

interface PracticeNavProps {
  /** The page it stands on; none on a page below them. */
  readonly here?: (typeof PAGES)[number]["page"];
  readonly profile?: string | undefined;
}

/** The pages of practice, the same on each of them. */
export function PracticeNav({ here, profile }: PracticeNavProps) {
  const query = profile === undefined ? "" : `?profile=${encodeURIComponent(profile)}`;
  return (
    <nav className="plan-nav no-print" aria-label="Practice">
      {PAGES.map(({ page, href, label }) =>
        page === here ? (
          <span key={page} aria-current="page">
            {label}
          </span>
        ) : (
          <AppLink key={page} href={`${href}${query}`}>
            {label}
          </AppLink>
        ),
      )}
    </nav>
  );
}
