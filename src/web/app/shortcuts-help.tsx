import { Overlay } from "./overlay.tsx";
import { Button } from "../design/button.tsx";
import { useSingleKeys } from "./single-keys.ts";

const SHORTCUTS = [
  {
    keys: ["Ctrl K", "⌘ K"],
    does: "Go to any screen, do anything, or find anything in the field, by typing its name",
  },
  { keys: ["/"], does: "Filter the list on this screen; on the field’s pages, search" },
  { keys: ["?"], does: "Show these shortcuts" },
  { keys: ["Esc"], does: "Close what is open; stop a file being read" },
  { keys: ["← →"], does: "In your text: from one lit word to the next. On a slider: one step" },
  { keys: ["↑ ↓"], does: "In a search: from the box through what was found, and back" },
  { keys: ["Space"], does: "Tick a task off, open a reason, show the answer of a card" },
  { keys: ["1 – 4"], does: "Say how well a card came back" },
  { keys: ["1 – 9", "T", "N"], does: "Judge an item; the keys of its task are listed below it" },
] as const;

interface ShortcutsHelpProps {
  readonly onClose: () => void;
}

/** Every key we add to the browser’s own. */
export function ShortcutsHelp({ onClose }: ShortcutsHelpProps) {
  const [singleKeys, switchSingleKeys] = useSingleKeys();
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
      <label className="shortcut-switch">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => switchSingleKeys(event.target.checked)}
        />
        <span>
          Use the single keys <kbd>/</kbd> and <kbd>?</kbd>, and those of the cards and of judging
          <span className="note"> Switch them off if speech input or a slip sets them off.</span>
        </span>
      </label>
      <div>
        <Button onClick={onClose}>Close</Button>
      </div>
    </Overlay>
  );
}
