import { isBankAccount, isDrugEnforcementNumber, isHealthServiceNumber, passesLuhn } from "./check-digits.ts";
import type { IdentifierKind, Rule } from "./identifier.ts";
import { patternRule } from "./pattern-rule.ts";

const START = String.raw`(?<![\p{L}\p{N}])`;
/** Words between a label and its value. */
const BETWEEN = String.raw`(?:[ \t_-]{0,2}(?:numbers?|num|no|nr|id|code|ending in|ending|of|is|was|[#:=.(]|:)){0,4}[ \t]{0,3}#?`;
const VALUE = String.raw`(?<found>#?[\p{L}\p{N}](?:[\p{L}\p{N}]|[-/_.](?=[\p{L}\p{N}])| (?=\d{2,}\b)){2,30})`;

/** A value has at least three digits, and is no measured value, no date and no year. */
const isValue = (found: string): boolean =>
  (found.match(/\d/g)?.length ?? 0) >= 3 &&
  !/^(?:19|20)\d\d$/.test(found) &&
  !/^\d+(?:\.\d+)?(?:mg|mcg|ml|kg|g|mm|cm|bpm|hz|k)$/i.test(found) &&
  !/^\d+\.\d+$/.test(found);

function labelled(name: string, kind: IdentifierKind, what: string, words: string, labels: string): Rule {
  return patternRule({
    name,
    kind,
    why: `A number that its label calls ${what}.`,
    strength: "label",
    at: { words },
    pattern: new RegExp(`${START}(?:${labels})${BETWEEN}${VALUE}`, "diuy"),
    accept: isValue,
  });
}

const digitsOf = (found: string): string => found.replaceAll(/\D/g, "");

/** Numbers of records, plans, accounts, licences, cards, devices and vehicles: labelled, or with a check digit. */
export const numberRules: readonly Rule[] = [
  labelled(
    "labelled-record",
    "record-number",
    "a record of a patient",
    "m mrn mrns medrec medical med emr ehr chart hospital record patient pt file unit",
    String.raw`m\.?r\.?n\b\.?|medical[ -]?records?(?! (?:of|from|for))|med\.? ?rec\.?(?=[ \t]{0,2}[#:n\d])|\be[mh]r(?=[ \t]{0,2}[#:=]| (?:number|no\b|id\b))|(?:chart|hospital|record|patient|pt|file|unit)[ _-]?(?:numbers?|no\b|id\b|#)|patient identifier`,
  ),
  labelled(
    "labelled-plan",
    "plan-number",
    "a health plan, policy or member",
    "hicn hbn hpbn ins health insurance insurer insur plan policy member membership subscriber beneficiary medicare medicaid hmo ppo group",
    String.raw`\b(?:hicn|hbn|hpbn)\b|\bins\b|(?:health[ -]?)?(?:insurance|insurer|insur|plan|policy|member(?:ship)?|subscriber|beneficiary|medicare|medicaid|hmo|ppo|group)(?: (?:plan|policy|member|beneficiary|card|provider))?(?=[ \t_-]{0,2}(?:numbers?|num\b|no\b|id\b|code|is\b|[#:=(])|[ \t][A-Z]{1,4}-?\d{3})`,
  ),
  labelled(
    "labelled-account",
    "account-number",
    "an account",
    "account acct invoice iban sort",
    String.raw`(?:bank |billing )?(?:account|acct)\b|invoice|iban|sort code`,
  ),
  labelled(
    "labelled-licence",
    "licence-number",
    "a licence or registration of a person",
    "license licence certificate licensure dea npi gmc nmc passport",
    String.raw`(?:medical |driver'?s? |driving |nursing |professional |state )?(?:licen[cs]e|certificate|licensure)(?=[ \t_-]{0,2}(?:numbers?|num\b|no\b|id\b|[#:=]))|\b(?:DEA|NPI|GMC|NMC|passport)\b`,
  ),
  labelled(
    "labelled-device",
    "device",
    "a device",
    "serial device udi s imei",
    String.raw`(?:device|pump|pacemaker|implant|ventilator|monitor|icd)?[ -]?serial(?=[ \t_-]{0,2}(?:numbers?|no\b|[#:=]))|serial (?:number|no)|device (?:id\b|identifier|number)|\bUDI\b|\bS\/N\b|\bIMEI\b`,
  ),
  labelled(
    "labelled-vehicle",
    "vehicle",
    "a vehicle",
    "licence license number registration vehicle vin plate plates",
    String.raw`(?:licen[cs]e|number|registration) plates?|vehicle (?:registration|plate|identification number|id)|\bVIN\b|\bplates?(?=[ \t]{0,2}[#:=])`,
  ),
  patternRule({
    name: "number-plate",
    kind: "vehicle",
    why: "Letters and digits that their label calls a number plate.",
    strength: "label",
    at: { words: "license licence number registration plate plates reg vehicle" },
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:licen[cs]e|number|registration|vehicle) )?(?:plates?|registration|reg)(?: (?:is|number|no\.?|of|reads?))?[ \t]{0,2}[:=#]?[ \t]{0,2}(?<found>(?=[A-Z -]{0,8}\d)[A-Z0-9]{1,4}[ -]?[A-Z0-9]{2,4}(?:[ -][A-Z0-9]{1,4})?)(?![\p{L}\p{N}])/duy,
    accept: (found) => /[A-Z]/.test(found) && /\d/.test(found) && found.length >= 5,
  }),
  labelled(
    "labelled-case",
    "other-number",
    "a case, visit, sample or person",
    "case encounter visit accession specimen sample subject participant site referral reference claim employee staff student badge social order requisition id",
    String.raw`(?:case|encounter|visit|accession|specimen|sample|subject|participant|site|referral|reference|claim|employee|staff|student|badge|social care|order|requisition)[ _-]?(?:numbers?|no\b|id\b|#)|(?:\bcase|\baccession|\bclaim)(?= ?#)|\bid(?=[ \t]{0,2}[#:])`,
  ),
  patternRule({
    name: "drug-enforcement-number",
    kind: "licence-number",
    why: "Two letters and seven digits with the check digit of a prescriber's registration.",
    strength: "check-digit",
    at: { codes: true },
    pattern: /(?<![\p{L}\p{N}-])[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}(?![\p{L}\p{N}-])/uy,
    accept: (found) => isDrugEnforcementNumber(found),
  }),
  patternRule({
    name: "medicare-identifier",
    kind: "plan-number",
    why: "Letters and digits in the form of a Medicare beneficiary identifier.",
    strength: "form",
    at: { codes: true },
    pattern:
      /(?<![\p{L}\p{N}-])[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}(?![\p{L}\p{N}-])/uy,
  }),
  patternRule({
    name: "device-identifier",
    kind: "device",
    why: "Numbers in the form of a unique device identification.",
    strength: "form",
    at: { signs: "(" },
    pattern: /\(01\) ?\d{14}(?: ?\((?:10|11|17|21)\) ?[A-Za-z0-9]{2,20}){0,4}/uy,
  }),
  patternRule({
    name: "spaced-social-security",
    kind: "social-security-number",
    why: "Nine digits, set apart, in the form of a United States social security number.",
    strength: "form",
    at: { numbers: "long" },
    pattern:
      /(?<![\p{L}\p{N}.,-])(?<!\d )(?:\d \d \d ?[- ] ?\d \d ?[- ] ?\d \d \d \d|\d{3} - \d\d - \d{4}|\d{3}\.\d\d\.\d{4}|\d{3}\/\d\d\/\d{4})(?! ?[\p{L}\p{N}]|[.-]\d)/uy,
  }),
  patternRule({
    name: "social-security-number",
    kind: "social-security-number",
    why: "Nine digits in the form of a United States social security number.",
    strength: "form",
    at: { numbers: "long" },
    pattern: /(?<![\p{L}\p{N}.-])\d{3}([- ])\d{2}\1\d{4}(?![\p{L}\p{N}]|[-.]\d)/uy,
  }),
  patternRule({
    name: "labelled-social-security",
    kind: "social-security-number",
    why: "Digits that their label calls a social security number.",
    strength: "label",
    at: { words: "ssn ss social national" },
    pattern:
      /(?<![\p{L}\p{N}])(?:ssn|ss#|social security(?: number| no\.?| #)?|national insurance(?: number)?)(?: (?:is|end(?:ing|s)(?: in| with)?|last (?:four|4)(?: digits)?))?[ \t]{0,2}[:=#]?[ \t]{0,2}(?<found>(?:x{3}|\*{3})[- ]?(?:x{2}|\*{2})[- ]?\d{4}|[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]|\d{3}[- ]?\d{2}[- ]?\d{4}|\d{4})(?![\p{L}\p{N}])/diuy,
  }),
  patternRule({
    name: "health-service-number",
    kind: "health-service-number",
    why: "Ten digits with the check digit of an NHS number.",
    strength: "check-digit",
    at: { numbers: "long" },
    pattern: /(?<![\p{L}\p{N}.+-])(?:\d{3} \d{3} \d{4}|\d{10})(?![\p{L}\p{N}]|[.-]\d)/uy,
    accept: (found) => isHealthServiceNumber(digitsOf(found)),
  }),
  patternRule({
    name: "labelled-health-service-number",
    kind: "health-service-number",
    why: "Digits that their label calls an NHS number.",
    strength: "label",
    at: { words: "nhs" },
    pattern:
      /(?<![\p{L}\p{N}])NHS(?: (?:number|no\.?|#))?[ \t]{0,2}[:=#]?[ \t]{0,2}(?<found>\d{3}[ -]?\d{3}[ -]?\d{4})(?![\p{L}\p{N}])/diuy,
  }),
  patternRule({
    name: "card-number",
    kind: "card-number",
    why: "Digits with the check digit of a payment card.",
    strength: "check-digit",
    at: { numbers: "long" },
    pattern: /(?<![\p{L}\p{N}.-])[2-6]\d{3}(?:[ -]?\d){8,15}(?![\p{L}\p{N}]|[.-]\d)/uy,
    accept: (found) => digitsOf(found).length >= 12 && passesLuhn(digitsOf(found)),
  }),
  patternRule({
    name: "labelled-card-number",
    kind: "card-number",
    why: "Digits that their label calls a payment card.",
    strength: "label",
    at: { words: "credit debit card" },
    pattern:
      /(?<![\p{L}\p{N}])(?:credit card|debit card|card)(?: (?:number|no\.?))?(?: is)?[ \t]{0,2}[:=#]?[ \t]{0,2}(?<found>\d{4}(?:[ -]?\d){8,15})(?![\p{L}\p{N}])/diuy,
  }),
  patternRule({
    name: "bank-account",
    kind: "bank-account",
    why: "Letters and digits with the check digits of an international bank account.",
    strength: "check-digit",
    at: { codes: true },
    pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/uy,
    accept: isBankAccount,
  }),
  patternRule({
    name: "vehicle-identification",
    kind: "vehicle",
    why: "Seventeen letters and digits with the check digit of a vehicle.",
    strength: "check-digit",
    at: { codes: true },
    pattern: /(?<![\p{L}\p{N}])[A-HJ-NPR-Z0-9]{17}(?![\p{L}\p{N}])/uy,
    accept: passesVehicleCheck,
  }),
];

/** The check digit of ISO 3779 as North America uses it. */
function passesVehicleCheck(found: string): boolean {
  const worth = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce(
    (total, weight, place) => total + weight * (worth.indexOf(found[place] ?? "0") % 10),
    0,
  );
  return "0123456789X"[sum % 11] === found[8] && /\d/.test(found) && /[A-Z]/.test(found);
}
