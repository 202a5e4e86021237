import { Link } from "@tanstack/react-router";
import "../field/field.css";

/** Where a tool stands: among the others, beside the field. */
export function ToolsNav() {
  return (
    <nav className="field-nav" aria-label="Tools">
      <Link to="/tools" activeOptions={{ exact: true }}>
        Tools
      </Link>
      <Link to="/field" activeOptions={{ exact: true }}>
        The field
      </Link>
    </nav>
  );
}
