import { ChoiceField } from "../../design/fields.tsx";
import { useDraftDesk } from "../editor/draft-desk.ts";
import { Part } from "../editor/part.tsx";
import type { StructureOf } from "../use-proof.ts";
import { BandMark } from "./band-mark.tsx";
import { RowList } from "./row-list.tsx";
import { TextLine } from "./text-fields.tsx";

type Hazard = StructureOf<"clinical-playbook">["hazards"][number];

const BLANK: Hazard = {
  hazard: "",
  harm: "",
  cause: "",
  severity: 3,
  likelihood: 3,
  control: "",
  likelihoodAfter: 2,
  owner: "",
};

const LINE = 600;

interface HazardFieldsProps {
  readonly hazards: readonly Hazard[];
  readonly onChange: (hazards: Hazard[]) => void;
}

/** How it can hurt somebody: each way with its band before and after the control. */
export function HazardFields({ hazards, onChange }: HazardFieldsProps) {
  const { guide } = useDraftDesk();
  const { severities, likelihoods, bands } = guide.hazardScale;
  const bandAt = (severity: number, likelihood: number) => bands[severity - 1]?.[likelihood - 1] ?? "low";
  return (
    <Part
      title="Hazards"
      id="hazards"
      asks="Every way it can hurt somebody, how bad and how likely, what stands against it and who watches. The bands follow the style of ISO 14971 and DCB0129 and are no rating under either."
    >
      <RowList
        noun="hazard"
        rows={hazards}
        most={40}
        blank={() => BLANK}
        onChange={(rows) => onChange([...rows])}
      >
        {(row, set) => (
          <>
            <TextLine
              label="What goes wrong"
              value={row.hazard}
              max={LINE}
              onChange={(hazard) => set({ hazard })}
            />
            <TextLine
              label="Who is hurt, and how"
              value={row.harm}
              max={LINE}
              onChange={(harm) => set({ harm })}
            />
            <TextLine label="Cause" value={row.cause} max={LINE} onChange={(cause) => set({ cause })} />
            <TextLine
              label="Control"
              value={row.control}
              max={LINE}
              onChange={(control) => set({ control })}
            />
            <TextLine label="Owner" value={row.owner} max={LINE} onChange={(owner) => set({ owner })} />
            <ScaleField
              label="Severity"
              words={severities}
              value={row.severity}
              onChange={(severity) => set({ severity })}
            />
            <ScaleField
              label="Likelihood before"
              words={likelihoods}
              value={row.likelihood}
              onChange={(likelihood) => set({ likelihood })}
            />
            <ScaleField
              label="Likelihood after the control"
              words={likelihoods}
              value={row.likelihoodAfter}
              onChange={(likelihoodAfter) => set({ likelihoodAfter })}
            />
            <p className="proof-fields-all row" aria-live="polite">
              <span>
                Before <BandMark band={bandAt(row.severity, row.likelihood)} />
              </span>
              <span>
                After <BandMark band={bandAt(row.severity, row.likelihoodAfter)} />
              </span>
            </p>
          </>
        )}
      </RowList>
    </Part>
  );
}

interface ScaleFieldProps {
  readonly label: string;
  /** For 1, 2 and on. */
  readonly words: readonly string[];
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function ScaleField({ label, words, value, onChange }: ScaleFieldProps) {
  return (
    <ChoiceField
      label={label}
      value={String(value)}
      choices={words.map((word, place) => ({ value: String(place + 1), label: `${place + 1} ${word}` }))}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}
