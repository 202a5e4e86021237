/** The Safe Harbor classes in words (45 CFR 164.514(b)(2)). */
const WORDS: Readonly<Record<string, string>> = {
  name: "Name",
  geography: "Place smaller than a state",
  date: "Date or age",
  telephone: "Telephone number",
  fax: "Fax number",
  email: "E-mail address",
  "social-security-number": "Social security number",
  "medical-record-number": "Medical record number",
  "health-plan-number": "Health plan number",
  "account-number": "Account number",
  "licence-number": "Licence number",
  vehicle: "Vehicle",
  device: "Device",
  "web-address": "Web address",
  "ip-address": "IP address",
  biometric: "Biometric",
  photograph: "Photograph",
  "other-unique": "Something only one person has",
};

export function classWord(kind: string): string {
  return WORDS[kind] ?? kind;
}
