import type { OperationOutput } from "../../client/operations.ts";
import { countryName } from "../countries.ts";

type Eligibility = OperationOutput<"remote.read">["placement"]["eligibility"];

/** The countries that a posting allows, in words; what it does not say is said. */
export function countriesInWords(eligibility: Eligibility): string {
  switch (eligibility.kind) {
    case "unknown":
      return "Not said. Remote does not mean from anywhere.";
    case "worldwide":
      return `Anywhere${exceptWords(eligibility.except)}`;
    case "countries":
      return `${eligibility.countries.map(countryName).join(", ")}${partWords(eligibility.parts)}`;
    case "regions":
      return `${eligibility.names.join(", ")}${partWords(eligibility.parts)}${exceptWords(eligibility.except)}`;
  }
}

function partWords(parts: Extract<Eligibility, { kind: "countries" }>["parts"]): string {
  return parts.length === 0 ? "" : ` (of it: ${parts.map(({ says }) => says).join(", ")})`;
}

function exceptWords(codes: readonly string[]): string {
  return codes.length === 0 ? "" : `, except ${codes.map(countryName).join(", ")}`;
}
