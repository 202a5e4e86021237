import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

interface LaneLinkProps {
  readonly profileId: string;
  readonly lane: { readonly role: string; readonly domain: string; readonly sector: string };
  readonly hours: number;
  readonly children: ReactNode;
}

/** Leads to one lane, at the same hours a week. */
export function LaneLink({ profileId, lane: { role, domain, sector }, hours, children }: LaneLinkProps) {
  return (
    <Link
      to="/profile/$id/lanes/$role/$domain/$sector"
      params={{ id: profileId, role, domain, sector }}
      search={{ hours }}
    >
      {children}
    </Link>
  );
}
