import type { IdentifierClass, IdentifierKind, RuleStrength } from "./identifier.ts";

const CLASS_OF: Readonly<Record<IdentifierKind, IdentifierClass>> = {
  name: "name",
  date: "date",
  age: "date",
  place: "geography",
  address: "geography",
  coordinates: "geography",
  telephone: "telephone",
  fax: "fax",
  email: "email",
  "social-security-number": "social-security-number",
  "health-service-number": "medical-record-number",
  "record-number": "medical-record-number",
  "plan-number": "health-plan-number",
  "account-number": "account-number",
  "card-number": "account-number",
  "bank-account": "account-number",
  "licence-number": "licence-number",
  vehicle: "vehicle",
  device: "device",
  "web-address": "web-address",
  "network-address": "ip-address",
  biometric: "biometric",
  photograph: "photograph",
  "user-name": "other-unique",
  "unique-characteristic": "other-unique",
  "other-number": "other-unique",
};

/** Kinds that a declaration lowers. */
const LOWERED: ReadonlySet<IdentifierKind> = new Set(["date", "age", "place", "address"]);
/** Kinds that are firm only by a label or a check digit, or not at all. */
const NEVER_FIRM: ReadonlySet<IdentifierKind> = new Set([
  "name",
  "coordinates",
  "photograph",
  "unique-characteristic",
]);

/** The class of 45 CFR 164.514(b)(2)(i) that a kind falls under. */
export const classOf = (kind: IdentifierKind): IdentifierClass => CLASS_OF[kind];

/** Whether text declared synthetic or public lowers a kind. */
export const isLowered = (kind: IdentifierKind): boolean => LOWERED.has(kind);

/** Whether a finding stays whatever a person declares: a labelled or checked number, a way to reach somebody. */
export const isFirm = (kind: IdentifierKind): boolean => !LOWERED.has(kind) && !NEVER_FIRM.has(kind);

/**
 * How often a finding is right, by what makes its rule sure. Set below the shares measured on the sets the rules were built
 * with, since those shares flatter; the golden test prints the shares and holds these numbers under them.
 */
const CONFIDENCE: Readonly<Record<RuleStrength, number>> = {
  "check-digit": 0.98,
  label: 0.95,
  form: 0.92,
  context: 0.85,
  list: 0.8,
  hint: 0.3,
};

export const confidenceOf = (strength: RuleStrength): number => CONFIDENCE[strength];
