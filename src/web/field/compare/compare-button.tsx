import { AppLink } from "../../design/app-link.tsx";
import { addToComparison, keptComparison } from "../../client/kept-comparison.ts";

interface CompareButtonProps {
  readonly role: string;
}

/** Puts a role beside those compared last, or starts a comparison with it. */
export function CompareButton({ role }: CompareButtonProps) {
  const kept = keptComparison();
  const roles = addToComparison(kept, role);
  return (
    <AppLink href={`/field/compare?roles=${roles.join(",")}`} className="button button-plain">
      {kept.length === 0 || kept.includes(role) ? "Compare with other roles" : "Add to the comparison"}
    </AppLink>
  );
}
