import { showCount } from "../../client/numbers.ts";
import { Answer } from "../../design/answer.tsx";
import { AppLink } from "../../design/app-link.tsx";
import { useResults } from "../use-practice.ts";

interface AtAGlanceProps {
  readonly profile: string | undefined;
}

/** How far somebody is, in a few lines. */
export function AtAGlance({ profile }: AtAGlanceProps) {
  const results = useResults(profile);
  return (
    <Answer query={results} what="your results" lines={3}>
      {({ attempted, counted, says }) =>
        attempted === 0 ? (
          <p>Nothing is judged yet. The first item takes a few minutes.</p>
        ) : (
          <div className="stack-tight">
            <p>
              {showCount(attempted, "item")} judged, {counted} of them counted.
            </p>
            <ul>
              {says.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p>
              <AppLink
                href={`/practice/results${profile === undefined ? "" : `?profile=${encodeURIComponent(profile)}`}`}
              >
                All your results
              </AppLink>
            </p>
          </div>
        )
      }
    </Answer>
  );
}
