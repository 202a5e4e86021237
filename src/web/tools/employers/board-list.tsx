import type { Employer } from "#src/atlas/index.ts";
import { showDay } from "../../client/dates.ts";
import { Unknown } from "../../design/unknown.tsx";
import { confidenceWords } from "../words.ts";

interface BoardListProps {
  readonly boards: Employer["boards"];
}

/** An employer's public boards: the host each opens, how sure it is, and when it was seen. */
export function BoardList({ boards }: BoardListProps) {
  if (boards.length === 0) return <Unknown what="No public board in our sources" />;
  return (
    <ul className="stack-tight">
      {boards.map(({ system, token, url, confidence, seenOn }) => (
        <li key={`${system} ${token}`}>
          {url === undefined ? (
            `${system}, ${token}`
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              {url.replace(/^https?:\/\//, "")}
              <span className="unseen"> (opens another site)</span>
            </a>
          )}
          <p className="note">
            Seen {showDay(seenOn)}, {confidenceWords[confidence]}
          </p>
        </li>
      ))}
    </ul>
  );
}
