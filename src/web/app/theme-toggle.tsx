import { useTheme } from "./theme.ts";

/** Turns the page from light to dark and back. */
export function ThemeToggle() {
  const { theme, choose } = useTheme();
  const other = theme === "dark" ? "light" : "dark";
  return (
    <button type="button" className="masthead-tool" onClick={() => choose(other)}>
      {other === "dark" ? "Dark" : "Light"}
      <span className="unseen"> page</span>
    </button>
  );
}
