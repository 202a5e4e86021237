import { showMoment } from "../../account/show-moment.ts";

interface VersionListProps {
  readonly versions: readonly {
    readonly version: number;
    readonly at: string;
    readonly by: string;
    readonly because: string;
  }[];
}

/** Every version with who set it, when and why, newest first. */
export function VersionList({ versions }: VersionListProps) {
  return (
    <ol className="ruled version-list">
      {versions.toReversed().map(({ version, at, by, because }) => (
        <li key={version}>
          <p>
            <strong>Version {version}</strong>{" "}
            <span className="note">
              {showMoment(at)}, by {by}
            </span>
          </p>
          <p>{because}</p>
        </li>
      ))}
    </ol>
  );
}
