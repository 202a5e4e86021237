import { Link } from "@tanstack/react-router";

/** The four lists of the field. */
export function FieldNav() {
  return (
    <nav className="field-nav" aria-label="The field">
      <Link to="/field/roles" activeOptions={{ includeHash: false }}>
        Roles
      </Link>
      <Link to="/field/skills" activeOptions={{ includeHash: false }}>
        Skills
      </Link>
      <Link to="/field/domains">Domains</Link>
      <Link to="/field/sectors">Employers</Link>
    </nav>
  );
}
