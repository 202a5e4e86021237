import type { Framework, Regulation } from "#src/atlas/index.ts";
import type { Names } from "./names.ts";

/** What sort of law or rule it is. */
export const regulationKindNames: Names<Regulation["kind"]> = {
  "device-route": "Route to market for devices",
  "device-law": "Device law",
  "privacy-law": "Privacy law",
  "privacy-method": "Privacy method",
  "ai-law": "AI law",
  "records-law": "Health-records law",
  guidance: "Guidance",
  concept: "Concept",
};

/** What a framework is for. */
export const frameworkKindNames: Names<Framework["kind"]> = {
  reporting: "Reporting",
  risk: "Risk",
  ethics: "Ethics",
  quality: "Quality",
  documentation: "Documentation",
  "data-standard": "Data standard",
};
