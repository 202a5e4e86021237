import { Autocomplete, useFilter } from "react-aria-components/Autocomplete";
import { Input } from "react-aria-components/Input";
import { Menu, MenuItem } from "react-aria-components/Menu";
import { SearchField } from "react-aria-components/SearchField";
import { focusWhenShown } from "../design/focus-when-shown.ts";
import { Overlay } from "./overlay.tsx";
import { usePaletteCommands } from "./use-palette-commands.ts";
import "./palette.css";

interface PaletteProps {
  readonly onClose: () => void;
  readonly onShortcuts: () => void;
}

/** Every screen and everything that can be done, by name. */
export function Palette({ onClose, onShortcuts }: PaletteProps) {
  const commands = usePaletteCommands(onShortcuts);
  const { contains } = useFilter({ sensitivity: "base" });
  const everyWord = (text: string, typed: string) =>
    typed.split(/\s+/).every((word) => word === "" || contains(text, word));

  const run = (id: string) => {
    onClose();
    commands.find((command) => command.id === id)?.run();
  };

  return (
    <Overlay label="Go to" onClose={onClose}>
      <Autocomplete filter={everyWord}>
        <SearchField aria-label="Go to a screen or do something" className="palette-field">
          <Input ref={focusWhenShown} placeholder="Type a screen or something to do" />
        </SearchField>
        <Menu
          className="palette-list"
          aria-label="Commands"
          items={commands}
          renderEmptyState={() => <p className="note">Nothing of that name.</p>}
          onAction={(key) => run(String(key))}
        >
          {(command) => (
            <MenuItem className="palette-item" textValue={`${command.label} ${command.kind}`}>
              <span>{command.label}</span>
              <span className="note">{command.kind}</span>
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Overlay>
  );
}
