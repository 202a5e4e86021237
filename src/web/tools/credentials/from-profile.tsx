import { useProfiles } from "../../client/use-lists.ts";
import { Button } from "../../design/button.tsx";

interface FromProfileProps {
  readonly onChoose: (id: string) => void;
}

/** The profiles stored here, to begin from what one of them says. */
export function FromProfile({ onChoose }: FromProfileProps) {
  const profiles = useProfiles().data?.profiles ?? [];
  if (profiles.length === 0) return null;
  return (
    <ul className="row no-print">
      {profiles.map(({ id, headline }) => (
        <li key={id}>
          <Button look="quiet" onClick={() => onChoose(id)}>
            Fill in from “{headline}”
          </Button>
        </li>
      ))}
    </ul>
  );
}
