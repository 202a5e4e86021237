import { describe, expect, it } from "vitest";
import { aField } from "#src/atlas/testing.ts";
import { listFindings } from "./list-findings.ts";
import { openReference } from "./open-reference.ts";
import { aLook, aPayClaim } from "./testing-claims.ts";

describe("listFindings", () => {
  it("lists what was looked at, newest look first, and counts every claim", () => {
    const claims = [
      aPayClaim("never"),
      aPayClaim("old", { verification: "stale", history: [aLook("2024-05-01", "stale")] }),
      aPayClaim("new", {
        verification: "contradicted",
        history: [aLook("2023-01-01", "confirmed"), aLook("2025-02-03", "contradicted")],
      }),
      aPayClaim("undecided", { history: [aLook("2022-01-01", "unverified")] }),
    ];
    const { findings, counts } = listFindings(openReference(aField({ claims })));
    expect(findings.map(({ ref }) => ref)).toEqual(["claims/new", "claims/old", "claims/undecided"]);
    expect(findings[0]?.looks.map(({ on }) => on)).toEqual(["2025-02-03", "2023-01-01"]);
    expect(findings[0]?.figure).toBe("$100,000 to $150,000 a year");
    expect(counts).toEqual({ unverified: 2, confirmed: 0, contradicted: 1, stale: 1 });
  });
});
