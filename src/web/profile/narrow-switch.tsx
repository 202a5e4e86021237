export type PaneName = "reading" | "text";

const PANES = [
  { name: "reading", label: "What we read" },
  { name: "text", label: "Your text" },
] as const;

interface NarrowSwitchProps {
  readonly shown: PaneName;
  readonly onShow: (pane: PaneName) => void;
}

/** On a narrow page the text and the reading take turns. */
export function NarrowSwitch({ shown, onShow }: NarrowSwitchProps) {
  return (
    <fieldset className="narrow-switch no-print" aria-label="Shown">
      {PANES.map(({ name, label }) => (
        <button key={name} type="button" aria-pressed={shown === name} onClick={() => onShow(name)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
