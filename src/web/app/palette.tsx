import { useState } from "react";
import { Autocomplete, useFilter } from "react-aria-components/Autocomplete";
import { Collection } from "react-aria-components/Collection";
import { Input } from "react-aria-components/Input";
import { Header, Menu, MenuItem, MenuSection } from "react-aria-components/Menu";
import { SearchField } from "react-aria-components/SearchField";
import { focusWhenShown } from "../design/focus-when-shown.ts";
import { Overlay } from "./overlay.tsx";
import { useFoundCommands } from "./use-found-commands.ts";
import { usePaletteCommands } from "./use-palette-commands.ts";
import "./palette.css";

interface PaletteProps {
  readonly onClose: () => void;
  readonly onShortcuts: () => void;
}

/** Every screen and everything that can be done, by name; after them, what the field holds on the words typed. */
export function Palette({ onClose, onShortcuts }: PaletteProps) {
  const [typed, setTyped] = useState("");
  const commands = usePaletteCommands(onShortcuts);
  const found = useFoundCommands(typed);
  const { contains } = useFilter({ sensitivity: "base" });
  const words = typed.split(/\s+/);
  const fitting = commands.filter(({ label, kind }) =>
    words.every((word) => word === "" || contains(`${label} ${kind}`, word)),
  );
  const sections = [
    { id: "commands", title: "Go to", items: fitting },
    { id: "field", title: "In the field", items: found },
  ].filter(({ items }) => items.length > 0);

  const run = (id: string) => {
    onClose();
    [...fitting, ...found].find((command) => command.id === id)?.run();
  };

  return (
    <Overlay label="Go to" onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label="Go to a screen, do something or search the field" className="palette-field">
          <Input
            ref={focusWhenShown}
            placeholder="A screen, something to do, or words to search the field for"
          />
        </SearchField>
        <Menu
          className="palette-list"
          aria-label="Commands"
          items={sections}
          renderEmptyState={() => <p className="note">Nothing of that name.</p>}
          onAction={(key) => run(String(key))}
        >
          {({ id, title, items }) => (
            <MenuSection id={id}>
              <Header className="palette-section note">{title}</Header>
              <Collection items={items}>
                {(command) => (
                  <MenuItem className="palette-item" textValue={`${command.label} ${command.kind}`}>
                    <span>{command.label}</span>
                    <span className="note">{command.kind}</span>
                  </MenuItem>
                )}
              </Collection>
            </MenuSection>
          )}
        </Menu>
      </Autocomplete>
    </Overlay>
  );
}
