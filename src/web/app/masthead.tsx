import { Link } from "@tanstack/react-router";
import { SignedInAs } from "../account/signed-in-as.tsx";
import { useMe } from "../client/use-me.ts";
import { AppLink } from "../design/app-link.tsx";
import { ThemeToggle } from "./theme-toggle.tsx";
import "./masthead.css";

interface MastheadProps {
  readonly onPalette: () => void;
}

/** The running head: the name, its places, the search, the palette and the light. */
export function Masthead({ onPalette }: MastheadProps) {
  const me = useMe().data;
  const isOwn = me?.mode !== "shared";
  return (
    <header className="masthead">
      <div className="frame masthead-line">
        <Link to="/" className="masthead-name" activeOptions={{ exact: true }}>
          Clerkship
        </Link>
        <nav aria-label="Main">
          <ul>
            <li>
              <Link to="/" activeOptions={{ exact: true }}>
                Start
              </Link>
            </li>
            {!isOwn && <ReviewEntry />}
            <li>
              <Link to="/field" activeOptions={{ exact: false, includeSearch: false }}>
                The field
              </Link>
            </li>
            <li>
              <Link to="/tools" activeOptions={{ exact: false, includeSearch: false }}>
                Tools
              </Link>
            </li>
            {isOwn && (
              <li>
                <Link to="/evaluate" activeOptions={{ exact: false, includeHash: false }}>
                  Evaluate
                </Link>
              </li>
            )}
            {isOwn && (
              <li>
                <Link to="/proof" activeOptions={{ exact: false, includeHash: false }}>
                  Proof
                </Link>
              </li>
            )}
            {isOwn && (
              <li>
                <Link
                  to="/practice"
                  activeOptions={{ exact: false, includeSearch: false, includeHash: false }}
                >
                  Practice
                </Link>
              </li>
            )}
            <li>
              <Link to="/kits" activeOptions={{ exact: false, includeHash: false }}>
                Kits
              </Link>
            </li>
            {isOwn && <ReviewEntry />}
            {isOwn && (
              <li>
                <Link to="/data">Your data</Link>
              </li>
            )}
          </ul>
        </nav>
        <div className="masthead-tools">
          <AppLink href="/field/search" className="masthead-tool">
            Search
          </AppLink>
          <button
            type="button"
            className="masthead-tool"
            onClick={onPalette}
            aria-keyshortcuts="Control+K Meta+K"
          >
            Go to … <kbd>Ctrl K</kbd>
          </button>
          <ThemeToggle />
          {!isOwn && <SignedInAs who={me.signedIn} />}
        </div>
      </div>
    </header>
  );
}

/** On a shared server it is what people come for, so it stands first there. */
function ReviewEntry() {
  return (
    <li>
      <Link to="/review" activeOptions={{ exact: false, includeSearch: false, includeHash: false }}>
        Review
      </Link>
    </li>
  );
}
