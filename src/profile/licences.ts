import type { Background } from "#src/atlas/index.ts";
import type { TextSpan } from "#src/kernel/index.ts";

/** A licence to practise named in a text. */
export interface FoundLicence extends TextSpan {
  readonly licenceOf: Background;
}

interface LicenceForm {
  readonly licenceOf: Background;
  /** Letters behind a name. They mean a licence there, or at the head of a line of licences, never in prose. */
  readonly codes: string;
  /** Names that say "licensed" by themselves. */
  readonly names: string;
  /** The profession: a licence when an authority or the word licence stands beside it. */
  readonly profession: string;
}

/** Behind a regulator's letters: what makes them say that the person is on its register, and not that they were audited. */
const REGISTERED = String.raw`(?=[\s:,#-]*(?:$|(?:registration|registered|registrant|pin|reg|no|number)(?![\p{L}\p{N}])|[A-Z]{0,3}\d{5}))`;

const FORMS: readonly LicenceForm[] = [
  {
    licenceOf: "nurse",
    codes:
      "RN|RN-BC|LPN|LVN|RPN|RGN|RMN|APRN|ARNP|NP|NP-C|FNP|FNP-BC|FNP-C|AGACNP-BC|AGPCNP-BC|PMHNP-BC|CNM|CRNA|CNS",
    names:
      "registered nurse|licensed practical nurse|licensed vocational nurse|registered general nurse|registered midwife|advanced practice registered nurse|infirmi(?:er|ère) diplômée? d['’]état|nmc(?=[\\s:,-]*(?:pin(?![\\p{L}\\p{N}])|\\d\\d[a-z]\\d))",
    profession:
      "nurse|nursing|nurse practitioner|midwife|rn|lpn|infirmier|infirmière|krankenpfleger|krankenschwester|pflegefachfrau|pflegefachmann|enfermer[oa]",
  },
  {
    licenceOf: "pharmacist",
    codes: "RPh|R.Ph.|R.Ph|MRPharmS",
    names: `registered pharmacist|licensed pharmacist|gphc${REGISTERED}`,
    profession: "pharmacist|pharmacy|rph|pharmacien|pharmacienne|apotheker|apothekerin|farmacéutic[oa]",
  },
  {
    licenceOf: "physician",
    codes: "MD|M.D.|DO|D.O.|FRCPC|FACP|FACC|FACS|FACEP|FAAP|MRCP|FRCP|FRCS|FRCR|MRCGP",
    names: `licensed physician|board[- ]certified physician|board[- ]certified (?:in )?(?:internal medicine|family medicine|emergency medicine|radiology|diagnostic radiology|pathology|cardiology|oncology|pediatrics|paediatrics|psychiatry|neurology|dermatology|ophthalmology|anesthesiology|surgery|general surgery|internist|radiologist|cardiologist)|registered medical practitioner|gmc[- ]registered|licen[cs]e to practi[cs]e medicine|approbation als [aä]rzt(?:in)?|medical licen[cs]e|(?<!assistant.{0,40})medical (?:council|board)(?!.*assistant)|gmc${REGISTERED}`,
    profession: "physician|medical doctor|medicine|gmc|médecin|arzt|ärztin|médic[oa]",
  },
  {
    licenceOf: "allied-health",
    codes:
      "PT|OT|OTR|OTR/L|RT(R)|RT(T)|RT(N)|RT(R)(CT)|RT(R)(MR)|RT(R)(ARRT)|RRT|CRT|RD|RDN|LD|CCC-SLP|PA-C|MLS(ASCP)|MT(ASCP)|CNMT|RDMS|RDCS|RVT|NRP|EMT-P|ATC|CMD",
    names: `licensed physical therapist|registered physiotherapist|registered respiratory therapist|registered radiologic technologist|registered dietitian(?: nutritionist)?|licensed occupational therapist|registered radiographer|physician assistant[- ]certified|certified physician assistant|licensed paramedic|nationally registered paramedic|hcpc[- ]registered \\p{L}+|hcpc${REGISTERED}|american registry of radiologic technologists`,
    profession:
      "physical therapist|physical therapy|physiotherapist|physiotherapy|occupational therapist|occupational therapy|respiratory therapist|radiologic technologist|radiographer|radiography|dietitian|speech-language pathologist|physician assistant|paramedic|sonographer|laboratory scientist|dosimetrist|optometrist|psychologist|audiologist",
  },
];

// A registered name or a profession with an authority beside it. "Critical care registered nurse" is a certificate.
const NAMES = FORMS.map(({ licenceOf, names }) => ({
  licenceOf,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}]|care )(?:${names})(?![\\p{L}\\p{N}])`, "giu"),
}));
const PROFESSIONS = FORMS.map(({ licenceOf, profession }) => ({
  licenceOf,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${profession})(?![\\p{L}\\p{N}])`, "iu"),
}));
const AUTHORITY =
  /\b(?:licen[cs](?:e|ed|ure)|registration|state of|state board|board of|college of|council|good standing|full registration|registre|ordre|kammer|colegiad[oa]|approbation|multistate|compact)\b/iu;
const CODES = new Map(
  FORMS.flatMap(({ licenceOf, codes }) => codes.split("|").map((code) => [code, licenceOf] as const)),
);

/** The profession that letters behind a name license: RN, RPh, RT(R). Capitals count. */
export function licenceOfCode(code: string): Background | undefined {
  return CODES.get(code.trim());
}

/** A licence that names itself as one: "Registered Nurse", "licensed pharmacist", "medical licence". */
export function findNamedLicence(text: string): FoundLicence | undefined {
  for (const { licenceOf, pattern } of NAMES) {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    if (match !== null) return { licenceOf, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** The profession a line among licences and certificates licenses, if it is a licence. */
export function licenceOfLine(text: string): Background | undefined {
  const named = findNamedLicence(text);
  if (named !== undefined) return named.licenceOf;
  const leading = /^[A-Z][A-Za-z.]*(?:[-/][A-Z]+)*(?:\([A-Z]+\))*/u.exec(text)?.[0] ?? "";
  const bracketed = /\((?<code>[A-Z][A-Za-z.]+(?:-[A-Z]+)*)\)/u.exec(text)?.groups?.["code"] ?? "";
  // PT alone is part-time as often as physiotherapy; it needs the authority beside it.
  const coded = [leading, bracketed].find(
    (code) => CODES.has(code) && (code !== "PT" || AUTHORITY.test(text)),
  );
  if (coded !== undefined) return CODES.get(coded);
  if (!AUTHORITY.test(text)) return undefined;
  return PROFESSIONS.find(({ pattern }) => pattern.test(text))?.licenceOf;
}
