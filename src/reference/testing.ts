const record = { sources: ["S0-D1"], checkedOn: "2026-01-01" };

/** A piece of advice; give what matters to the test. */
export function anAdvice(id: string, rest: object = {}): object {
  return {
    ...record,
    id,
    label: `Advice ${id}`,
    moment: "choose",
    grade: "D",
    says: "Do the thing that the test is about.",
    ...rest,
  };
}

/** An employer of the test field's one sector and domain, without a board. */
export function anEmployer(id: string, rest: object = {}): object {
  return {
    ...record,
    id,
    label: `Employer ${id}`,
    sectors: ["hospital"],
    domains: ["imaging"],
    expires: "2026-12-31",
    ...rest,
  };
}

/** A public board of an employer, seen on the first day of 2026. */
export function aBoard(rest: object = {}): object {
  return {
    system: "greenhouse",
    token: "somebody",
    confidence: "medium",
    evidence: ["a public list"],
    seenOn: "2026-01-01",
    ...rest,
  };
}

/** A ledger entry that is no pay; give its figure. */
export function aClaim(id: string, rest: object = {}): object {
  return {
    ...record,
    id,
    label: `Claim ${id}`,
    topic: "market",
    says: "What one source says of the market.",
    period: "2025",
    region: "global",
    population: "not stated",
    retrievedOn: "2026-01-01",
    verification: "unverified",
    ...rest,
  };
}
