import { TextArea } from "../structure/text-fields.tsx";
import { useDraftDesk } from "./draft-desk.ts";
import { Part } from "./part.tsx";

/** What no reader may take the piece for. */
export function DisclaimerPart() {
  const { study, change } = useDraftDesk();
  return (
    <Part
      title="Disclaimer"
      id="disclaimer"
      asks="It says that this is a learning project and no clinical advice, and takes neither back."
    >
      <TextArea
        label="Disclaimer text"
        value={study.disclaimer}
        max={2000}
        rows={4}
        onChange={(disclaimer) => change({ disclaimer })}
      />
    </Part>
  );
}
