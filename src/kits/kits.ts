import { demand } from "./demand/demand.ts";
import { dicom } from "./dicom/dicom.ts";
import { fhir } from "./fhir/fhir.ts";
import { hl7 } from "./hl7/hl7.ts";
import { icuStream } from "./icu-stream/icu-stream.ts";
import type { Kit, KitDescription } from "./kit.ts";
import { multiSite } from "./multi-site/multi-site.ts";
import { noShow } from "./no-show/no-show.ts";
import { priorAuthorisation } from "./prior-authorisation/prior-authorisation.ts";
import { readmission } from "./readmission/readmission.ts";
import { smiles } from "./smiles/smiles.ts";
import { wearable } from "./wearable/wearable.ts";

const all: readonly Kit[] = [
  readmission,
  noShow,
  demand,
  icuStream,
  wearable,
  priorAuthorisation,
  multiSite,
  fhir,
  hl7,
  dicom,
  smiles,
];

/** The kits there are, as they are shown: practice projects first, then labs on real formats. */
export const kits: readonly KitDescription[] = all.map(describeKit);

/** A kit by its id. */
export function findKit(id: string): Kit | undefined {
  return all.find((kit) => kit.id === id);
}

/** What can be shown of a kit, without what it does. */
function describeKit(kit: Kit): KitDescription {
  const { data: _data, programs: _programs, check: _check, best: _best, ...description } = kit;
  return description;
}
