import type { ComponentProps } from "react";
import "./button.css";

interface ButtonProps extends Omit<ComponentProps<"button">, "className"> {
  /** `main` is the one next thing on a screen; `plain` the rest; `quiet` reads like a link; `grave` cannot be undone. */
  readonly look?: "main" | "plain" | "quiet" | "grave";
}

/** A button; `type` is “button” unless said otherwise. */
export function Button({ look = "plain", type = "button", ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={`button button-${look}`} />;
}
