import { createContext, useContext } from "react";

/** Which thing is lit, in the text and in what we read, and how to light another. */
export interface Lit {
  readonly keys: readonly string[];
  /** Lights things while the pointer or the focus is on them; nothing when empty. */
  readonly light: (keys: readonly string[], from: "text" | "reading") => void;
}

export const LitContext = createContext<Lit>({ keys: [], light: () => undefined });

/** Whether a thing is lit, and the handlers that light it while the pointer or the focus is on it. */
export function useLit(key: string) {
  const { keys, light } = useContext(LitContext);
  const on = () => light([key], "reading");
  const off = () => light([], "reading");
  return {
    lit: keys.includes(key),
    handlers: { onMouseEnter: on, onMouseLeave: off, onFocus: on, onBlur: off },
  };
}
