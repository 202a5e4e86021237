import type { TriedAt } from "./tried-at.ts";

/** What an identifier is of. */
export type IdentifierKind =
  | "name"
  /** More exact than a year. */
  | "date"
  /** Over 89. */
  | "age"
  /** Smaller than a state: a town, a hospital, a street, a post code. */
  | "place"
  | "address"
  | "telephone"
  | "fax"
  | "email"
  | "social-security-number"
  | "health-service-number"
  | "record-number"
  | "plan-number"
  | "account-number"
  | "licence-number"
  | "card-number"
  | "bank-account"
  | "device"
  | "vehicle"
  | "web-address"
  | "network-address"
  | "coordinates"
  | "biometric"
  | "photograph"
  | "user-name"
  /** What sets one person apart: the only one of a town, somebody in office. */
  | "unique-characteristic"
  | "other-number";

/** The eighteen classes of 45 CFR 164.514(b)(2)(i), A to R in their order. */
export const identifierClasses = [
  "name",
  "geography",
  "date",
  "telephone",
  "fax",
  "email",
  "social-security-number",
  "medical-record-number",
  "health-plan-number",
  "account-number",
  "licence-number",
  "vehicle",
  "device",
  "web-address",
  "ip-address",
  "biometric",
  "photograph",
  "other-unique",
] as const;

/** One of the eighteen classes of 45 CFR 164.514(b)(2)(i). */
export type IdentifierClass = (typeof identifierClasses)[number];

/** What makes a rule sure: a check digit, a label, a form, words around it, a list of words, or next to nothing. */
export type RuleStrength = "check-digit" | "label" | "form" | "context" | "list" | "hint";

/** A stretch of the text that may tell who a person is, in UTF-16 code units of the text as it was given. */
export interface Identifier {
  readonly start: number;
  readonly end: number;
  readonly kind: IdentifierKind;
  readonly class: IdentifierClass;
  /** For a person, without the words found. */
  readonly why: string;
  /** The rule that found it. */
  readonly rule: string;
  /** From 0 to 1: how often findings of such rules were right on the sets they were built with. */
  readonly confidence: number;
  /** True for a number with a label or a check digit, and for a way to reach somebody: no declaration lowers it. */
  readonly firm: boolean;
  /** True for dates, ages and places in text declared synthetic or public: to be shown, not a reason to stop. */
  readonly lowered: boolean;
}

/** A stretch found by a rule, in the text as the rules read it. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: IdentifierKind;
  readonly why: string;
  readonly rule: string;
  readonly strength: RuleStrength;
  /** The name of somebody who treats. */
  readonly clinician?: boolean;
}

/** One way to find identifiers: tried at the places it names, each in time that does not grow with the text. */
export interface Rule {
  readonly name: string;
  readonly kind: IdentifierKind;
  readonly strength: RuleStrength;
  readonly at: TriedAt;
  find(text: string, place: number): Found | undefined;
}
