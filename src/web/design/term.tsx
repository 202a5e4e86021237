import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Tooltip, TooltipTrigger } from "react-aria-components/Tooltip";
import { terms } from "./terms.ts";
import type { TermName } from "./terms.ts";
import "./popover.css";

interface TermProps {
  readonly name: TermName;
  /** The word as it stands in the sentence. */
  readonly children: string;
}

/** A word of the field or of ours, explained on hover, focus or tap. */
export function Term({ name, children }: TermProps) {
  const [open, setOpen] = useState(false);
  return (
    <TooltipTrigger delay={300} isOpen={open} onOpenChange={setOpen}>
      <Button className="term" onPress={() => setOpen(true)}>
        {children}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {terms[name]}
      </Tooltip>
    </TooltipTrigger>
  );
}
