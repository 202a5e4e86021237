import { useRouter } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";

interface AppLinkProps {
  /** An address of this app, such as `/field/roles/ml-engineer`. */
  readonly href: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to another screen that costs next to nothing to draw: lists hold thousands. */
export function AppLink({ href, className, children }: AppLinkProps) {
  const router = useRouter();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void router.navigate({ href });
  };
  return (
    <a href={href} className={className} onClick={follow}>
      {children}
    </a>
  );
}

interface RecordLinkProps {
  /** `kind/id`. */
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to the page of a record. */
export function RecordLink({ to, ...rest }: RecordLinkProps) {
  return <AppLink href={`/field/${to}`} {...rest} />;
}
