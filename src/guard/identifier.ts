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
  | "other-number";

/** A stretch of the text that may tell who a person is, in UTF-16 code units of the text as it was given. */
export interface Identifier {
  readonly start: number;
  readonly end: number;
  readonly kind: IdentifierKind;
  /** For a person, without the words found. */
  readonly why: string;
  /** The rule that found it. */
  readonly rule: string;
  /** True for dates, ages and places in text declared synthetic: to be shown, not a reason to stop. */
  readonly lowered: boolean;
}

/** A stretch found by a rule, in the text as the rules read it. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: IdentifierKind;
  readonly why: string;
  readonly rule: string;
}

/** One way to find identifiers. Its time must grow with the length of the text, never faster. */
export interface Rule {
  readonly name: string;
  find(text: string): Iterable<Found>;
}
