const record = { sources: ["S0-D1"], checkedOn: "2026-01-01" };

/** What a source says the test field's one role is paid in a year; give what matters to the test. */
export function aPayClaim(id: string, rest: object = {}): object {
  return {
    ...record,
    id,
    label: `Pay as ${id} has it`,
    topic: "pay",
    says: "What one source says the role is paid.",
    from: 100_000,
    to: 150_000,
    currency: "USD",
    per: "year",
    period: "2025",
    region: "United States",
    population: "not stated",
    component: "unspecified",
    retrievedOn: "2026-01-01",
    verification: "unverified",
    about: ["roles/ml-engineer"],
    ...rest,
  };
}

/** One look at a claim: the day, how it came out, what was found. */
export function aLook(on: string, verification: string): object {
  return { on, verification, found: "What was found that day.", sources: ["S0-D1"] };
}
