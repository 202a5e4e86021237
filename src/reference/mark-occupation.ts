import type { Claim, Gate } from "#src/atlas/index.ts";
import { fitOf, listPay } from "./draw-pay.ts";
import { findRecord, labelOf } from "./find-record.ts";
import { coversCountry } from "./pay-region.ts";
import type { Reference } from "./reference.ts";

/** How schema.org writes the time a sum is paid for (UN/CEFACT words, as job postings use them). */
const UNIT_TEXT: Readonly<Record<string, string>> = {
  year: "YEAR",
  month: "MONTH",
  day: "DAY",
  hour: "HOUR",
};

/**
 * A role as schema.org/Occupation (JSON-LD), with nothing our sources do not hold. Pay stands as a range of a source,
 * never as a percentile: no source of ours says what share of people its ends are. An open end is left out.
 */
export function markOccupation(reference: Reference, roleId: string): object | undefined {
  const role = findRecord(reference, "roles", roleId);
  if (role === undefined) return undefined;
  const pay = listPay(reference, roleId).filter(
    (claim) => fitOf(claim) === "role" && claim.from !== undefined && claim.to !== undefined,
  );
  const education = describeGates(role.gates, ["degree", "licence"]);
  const experience = describeGates(role.gates, ["years"]);
  const country = findOneCountry(reference, pay);
  return {
    "@context": "https://schema.org",
    "@type": "Occupation",
    name: role.label,
    description: role.summary,
    ...(role.aliases.length === 0 ? {} : { alternateName: role.aliases }),
    occupationalCategory: labelOf(reference, `categories/${role.category}`),
    responsibilities: role.duties,
    skills: role.needs.map(({ skill }) => labelOf(reference, `skills/${skill}`)),
    ...(education.length === 0 ? {} : { educationRequirements: education.join(" ") }),
    ...(experience.length === 0 ? {} : { experienceRequirements: experience.join(" ") }),
    ...(pay.length === 0 ? {} : { estimatedSalary: pay.map((claim) => markPay(reference, claim)) }),
    ...(country === undefined ? {} : { occupationLocation: { "@type": "Country", name: country } }),
  };
}

function describeGates(gates: readonly Gate[], kinds: readonly Gate["rule"]["kind"][]): readonly string[] {
  return gates
    .filter(({ force, rule }) => force !== "route" && kinds.includes(rule.kind))
    .map(({ name, force }) => `${name} (${force}).`);
}

function markPay({ atlas }: Reference, claim: Claim): object {
  const publishers = claim.sources.map(
    (id) => atlas.sources.find((source) => source.id === id)?.publisher ?? id,
  );
  const unitText = UNIT_TEXT[claim.per ?? ""];
  return {
    "@type": "MonetaryAmount",
    name: claim.component === "unspecified" ? "pay" : (claim.component ?? "pay"),
    description: `${claim.label}; ${claim.region}, ${claim.period}; source: ${publishers.join(", ")}`,
    currency: claim.currency,
    value: {
      "@type": "QuantitativeValue",
      minValue: claim.from,
      ...(claim.openTop ? {} : { maxValue: claim.to }),
      ...(unitText === undefined ? {} : { unitText }),
    },
  };
}

/** The country that every pay claim is about, when there is exactly one. */
function findOneCountry({ atlas }: Reference, pay: readonly Claim[]): string | undefined {
  const countries = atlas.regions.filter(
    ({ countries: [code, second] }) =>
      code !== undefined &&
      second === undefined &&
      pay.length > 0 &&
      pay.every(({ region }) => coversCountry(region, code, atlas)),
  );
  return countries.length === 1 ? countries[0]?.label : undefined;
}
