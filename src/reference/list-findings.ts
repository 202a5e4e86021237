import type { Claim } from "#src/atlas/index.ts";
import type { Findings } from "./answers.ts";
import { compareLabels } from "./compare-labels.ts";
import { describeClaim } from "./describe-claim.ts";
import type { Reference } from "./reference.ts";

type Finding = Findings["findings"][number];

/** Every claim that somebody looked at, the newest look first, with all looks kept; counts are over all claims. */
export function listFindings({ atlas }: Reference): Findings {
  const count = (verification: Claim["verification"]): number =>
    atlas.claims.filter((claim) => claim.verification === verification).length;
  return {
    version: 1,
    findings: atlas.claims
      .filter(({ verification, history }) => verification !== "unverified" || history.length > 0)
      .map(describeFinding)
      .toSorted(
        (one, other) =>
          compareLabels(newestLook(other), newestLook(one)) || compareLabels(one.label, other.label),
      ),
    counts: {
      unverified: count("unverified"),
      confirmed: count("confirmed"),
      contradicted: count("contradicted"),
      stale: count("stale"),
    },
  };
}

function describeFinding(claim: Claim): Finding {
  const figure = describeClaim(claim);
  return {
    ref: `claims/${claim.id}`,
    label: claim.label,
    says: claim.says,
    ...(figure === "" ? {} : { figure }),
    verification: claim.verification,
    looks: claim.history.toSorted((one, other) => compareLabels(other.on, one.on)),
    sources: claim.sources,
  };
}

function newestLook({ looks }: Finding): string {
  return looks[0]?.on ?? "";
}
