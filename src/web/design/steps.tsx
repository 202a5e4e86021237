import { Link } from "@tanstack/react-router";
import "./steps.css";

interface StepsProps {
  readonly profileId: string;
  readonly here: "profile" | "lanes" | "lane" | "plan";
  /** The lane that a plan is for. */
  readonly lane?: { readonly role: string; readonly domain: string; readonly sector: string };
}

/** Where this page stands on the way from a résumé to a plan. */
export function Steps({ profileId, here, lane }: StepsProps) {
  return (
    <nav className="steps" aria-label="Steps">
      <ol>
        <li>
          <Link
            to="/profile/$id"
            params={{ id: profileId }}
            activeOptions={{ exact: true, includeHash: false }}
          >
            Profile
          </Link>
        </li>
        <li>
          <Link
            to="/profile/$id/lanes"
            params={{ id: profileId }}
            activeOptions={{ exact: true, includeSearch: false, includeHash: false }}
          >
            Lanes
          </Link>
        </li>
        <li aria-current={here === "lane" ? "page" : undefined}>
          {lane === undefined ? (
            <span>One lane</span>
          ) : (
            <Link to="/profile/$id/lanes/$role/$domain/$sector" params={{ id: profileId, ...lane }}>
              One lane
            </Link>
          )}
        </li>
        <li aria-current={here === "plan" ? "page" : undefined}>
          <span>Plan</span>
        </li>
      </ol>
    </nav>
  );
}
