import { AppLink } from "../design/app-link.tsx";

interface PlanNavProps {
  readonly id: string;
}

/** The pages of one plan. */
export function PlanNav({ id }: PlanNavProps) {
  const at = `/plan/${encodeURIComponent(id)}`;
  return (
    <nav className="plan-nav no-print" aria-label="This plan">
      <AppLink href={`${at}/timeline`}>Timeline</AppLink>
      <AppLink href={`${at}/time`}>Hours and shifts</AppLink>
      <AppLink href={`${at}/recall`}>Recall cards</AppLink>
      <a href="#take-along">Take it along</a>
    </nav>
  );
}
