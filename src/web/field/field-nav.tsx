import { Link } from "@tanstack/react-router";
import { useKinds } from "../client/use-reference.ts";

interface FieldNavProps {
  /** The kind whose list this page belongs to. */
  readonly kind?: string;
}

/** Where a page stands in the field: the field, then the list it belongs to. */
export function FieldNav({ kind }: FieldNavProps) {
  const kinds = useKinds().data?.kinds ?? [];
  const list = kinds.find((one) => one.kind === kind);
  return (
    <nav className="field-nav" aria-label="The field">
      <Link to="/field" activeOptions={{ exact: true }}>
        The field
      </Link>
      {kind !== undefined && (
        <Link to="/field/$kind" params={{ kind }} activeOptions={{ exact: true, includeSearch: false }}>
          {list?.label ?? kind}
        </Link>
      )}
    </nav>
  );
}
