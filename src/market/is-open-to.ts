import type { Placement } from "./placement.ts";
import { belongsTo } from "./regions.ts";

/**
 * Whether somebody in a country (ISO 3166-1, two letters) may do the work, as far as the text says. Unknown where it says
 * nothing, where it names only a part of that country, and where a region has no fixed border.
 */
export function isOpenTo({ eligibility }: Placement, country: string): "open" | "closed" | "unknown" {
  const code = country.toUpperCase();
  switch (eligibility.kind) {
    case "unknown":
      return "unknown";
    case "worldwide":
      return eligibility.except.includes(code) ? "closed" : "open";
    case "countries":
      return inCountries(eligibility, code);
    case "regions": {
      if (eligibility.except.includes(code)) return "closed";
      const belongs = eligibility.names.map((name) => belongsTo(name, code));
      const named = inCountries(eligibility, code);
      if (belongs.includes("yes") || named === "open") return "open";
      return belongs.includes("perhaps") || named === "unknown" ? "unknown" : "closed";
    }
    default:
      return eligibility satisfies never;
  }
}

interface NamedCountries {
  readonly countries: readonly string[];
  readonly parts: readonly { readonly country: string }[];
}

function inCountries({ countries, parts }: NamedCountries, code: string): "open" | "closed" | "unknown" {
  if (!countries.includes(code)) return "closed";
  return parts.some((part) => part.country === code) ? "unknown" : "open";
}
