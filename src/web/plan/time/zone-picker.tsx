import { useEffect, useRef } from "react";
import { NamePicker } from "../../design/name-picker.tsx";
import type { Choice } from "../../design/name-picker.tsx";
import { findZone } from "./time-zones.ts";

interface ZonePickerProps {
  readonly zones: readonly Choice[];
  readonly zone: string;
  readonly onChoose: (zone: string) => void;
}

/** Chooses a time zone by a part of its name; Enter takes the one that is meant by what was typed. */
export function ZonePicker({ zones, zone, onChoose }: ZonePickerProps) {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const area = around.current;
    if (area === null) return undefined;
    // Before the list hears of it: without an option in focus it would put the old name back.
    const onKey = (event: KeyboardEvent) => {
      const field = event.target;
      if (event.key !== "Enter" || !(field instanceof HTMLInputElement)) return;
      if (field.hasAttribute("aria-activedescendant")) return;
      const found = findZone(field.value, zones);
      if (found === undefined || found === zone) return;
      event.preventDefault();
      event.stopPropagation();
      onChoose(found);
    };
    area.addEventListener("keydown", onKey, { capture: true });
    return () => area.removeEventListener("keydown", onKey, { capture: true });
  }, [zones, zone, onChoose]);
  return (
    <div ref={around}>
      <NamePicker
        label="Time zone"
        opens="Show all time zones"
        choices={zones}
        none="No time zone of that name. Try a large city near you."
        selectedKey={zone === "" ? null : zone}
        onChoose={(chosen) => onChoose(chosen ?? "")}
      />
    </div>
  );
}
