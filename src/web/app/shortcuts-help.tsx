import { Overlay } from "./overlay.tsx";
import { Button } from "../design/button.tsx";

const SHORTCUTS = [
  { keys: ["Ctrl K", "⌘ K"], does: "Go to any screen, or do anything, by typing its name" },
  { keys: ["/"], does: "Filter the list on this screen" },
  { keys: ["?"], does: "Show these shortcuts" },
  { keys: ["Esc"], does: "Close what is open; stop a file being read" },
  { keys: ["← →"], does: "In your text: from one lit word to the next. On a slider: one step" },
  { keys: ["Space"], does: "Tick a task off, open a reason" },
] as const;

interface ShortcutsHelpProps {
  readonly onClose: () => void;
}

/** Every key we add to the browser’s own. */
export function ShortcutsHelp({ onClose }: ShortcutsHelpProps) {
  return (
    <Overlay label="Keyboard shortcuts" onClose={onClose}>
      <h2>Keyboard shortcuts</h2>
      <dl className="facts">
        {SHORTCUTS.map(({ keys, does }) => (
          <div key={does} className="shortcut">
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button onClick={onClose}>Close</Button>
      </div>
    </Overlay>
  );
}
