import { clinicalWords } from "./clinical-words.ts";
import type { IdentifierKind, Rule } from "./identifier.ts";
import { patternRule } from "./pattern-rule.ts";
import { trimName } from "./trim-name.ts";
import { withoutAccents } from "./words.ts";

/** Languages besides English with a base set of labels. */
export type GuardLanguage = "es" | "de" | "fr" | "it" | "pt" | "nl";

/** Labels of one language, each a piece of a pattern; every label begins with a whole word. */
interface Labels {
  readonly language: GuardLanguage;
  readonly name: readonly string[];
  readonly title: readonly string[];
  readonly birth: readonly string[];
  readonly record: readonly string[];
  readonly plan: readonly string[];
  readonly telephone: readonly string[];
  readonly address: readonly string[];
}

const LABELS: readonly Labels[] = [
  {
    language: "es",
    name: ["nombre(?: completo| del paciente)?", "apellidos?", "paciente", "médico", "firmado(?: por)?"],
    title: ["don", "doña", "dra?", "sra?", "srta", "doctora?"],
    birth: ["fecha de nacimiento", "nacid[oa](?: el)?", "f\\. ?nac\\.?"],
    record: ["historia clínica", "n[º°]? ?historia", "nhc", "número de historia", "expediente", "episodio"],
    plan: ["nass", "número de afiliación", "tarjeta sanitaria", "cipa?", "dni", "nie", "seguro(?: social)?"],
    telephone: ["teléfono", "tlf", "tel", "móvil"],
    address: ["domicilio", "dirección"],
  },
  {
    language: "de",
    name: ["name", "nachname", "vorname", "patient(?:in)?", "familienname", "arzt", "ärztin"],
    title: ["herr", "frau", "dr"],
    birth: ["geburtsdatum", "geb", "geboren(?: am)?"],
    record: [
      "patientennummer",
      "patienten-nr",
      "patienten-id",
      "fallnummer",
      "fall-nr",
      "aktenzeichen",
      "aufnahmenummer",
    ],
    plan: [
      "versichertennummer",
      "krankenkasse(?:nnummer)?",
      "kvnr",
      "sozialversicherungsnummer",
      "svnr",
      "personalausweis",
    ],
    telephone: ["telefon", "tel", "handy", "mobil", "rufnummer"],
    address: ["anschrift", "adresse", "wohnhaft(?: in)?", "wohnort"],
  },
  {
    language: "fr",
    name: ["nom(?: de famille| du patient)?", "prénom", "patiente?", "médecin", "signé(?: par)?"],
    title: ["m", "mme", "mlle", "monsieur", "madame", "docteur", "dr", "pr"],
    birth: ["date de naissance", "né[e]?(?: le)?", "ddn"],
    record: ["numéro de dossier", "n[º°]? ?de dossier", "dossier", "ipp", "nip"],
    plan: ["numéro de sécurité sociale", "sécurité sociale", "nir", "n[º°]? ?ss", "mutuelle"],
    telephone: ["téléphone", "tél", "tel", "portable"],
    address: ["adresse", "domicile", "demeurant(?: au)?"],
  },
  {
    language: "it",
    name: ["nome", "cognome", "paziente", "medico"],
    title: ["sig", "sig\\.ra", "signora", "signor", "dott", "dott\\.ssa", "dottor", "dottoressa"],
    birth: ["data di nascita", "nat[oa](?: il)?"],
    record: ["cartella clinica", "numero di cartella", "nosografico"],
    plan: ["codice fiscale", "tessera sanitaria"],
    telephone: ["telefono", "cellulare", "tel"],
    address: ["indirizzo", "residente(?: in)?", "residenza"],
  },
  {
    language: "pt",
    name: ["nome(?: completo)?", "paciente", "utente", "médico"],
    title: ["senhora?", "sra?", "dra?", "doutora?", "dona"],
    birth: ["data de nascimento", "nascid[oa](?: em)?", "nascimento"],
    record: ["prontuário", "número de processo", "processo", "registro"],
    plan: ["cpf", "sns", "cartão sus", "número de utente", "nif"],
    telephone: ["telefone", "telemóvel", "celular", "tel"],
    address: ["endereço", "morada", "residente em"],
  },
  {
    language: "nl",
    name: ["naam", "voornaam", "achternaam", "patiënte?", "arts"],
    title: ["dhr", "mevr", "mevrouw", "meneer", "mw", "drs"],
    birth: ["geboortedatum", "geboren(?: op)?", "geb"],
    record: ["patiëntnummer", "dossiernummer", "opnamenummer"],
    plan: ["bsn", "burgerservicenummer", "polisnummer", "verzekeringsnummer"],
    telephone: ["telefoon", "tel", "mobiel"],
    address: ["adres", "woonplaats", "wonende te"],
  },
];

const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const NAME = String.raw`\p{Lu}(?:\p{L}|['-](?=\p{L})){1,24}`;
const NAMES = String.raw`${NAME}(?:,? (?:(?:de|del|da|dos|van|von|der|den|di|la|le|y|e|zu) ){0,2}(?:${NAME}|\p{Lu}\.)){0,3}`;
const SEPARATOR = String.raw`(?:\.?[ \t]{0,2}(?:n[º°r]?\.?|nr\.?|num\.?|número|nummer|id)?[ \t]{0,2}[:=#][ \t]{0,3}|\.? )`;
const VALUE = String.raw`(?<found>[\p{L}\p{N}](?:[\p{L}\p{N}]|[-/.](?=[\p{L}\p{N}])| (?=\d{2,}(?!\p{L}))){3,24})`;

/** The first words of labels, as they are looked up. */
const startsOf = (labels: readonly string[]): string =>
  labels
    .map((label) =>
      withoutAccents(/^\p{L}+(?:-\p{L}+)?/u.exec(label.replaceAll(/\[[^\]]*\]/gu, ""))?.[0] ?? ""),
    )
    .flatMap((word, order) => (/a\?/.test(labels[order] ?? "") ? [word, word.replace(/a$/, "")] : [word]))
    .flatMap((word) => [word, word.replace(/s$/, ""), `${word}in`, `${word}e`])
    .join(" ");

function labelledIn(
  { language }: Labels,
  kind: IdentifierKind,
  labels: readonly string[],
  { value, why, accept }: { value: string; why: string; accept?: (found: string) => boolean },
): Rule {
  return patternRule({
    name: `${language}-${kind}`,
    kind,
    why,
    strength: "label",
    at: { words: startsOf(labels) },
    pattern: new RegExp(`${START}(?:${labels.join("|")})${SEPARATOR}${value}`, "diuy"),
    ...(accept === undefined ? {} : { accept }),
  });
}

const digits = (found: string): number => found.match(/\d/g)?.length ?? 0;

function rulesOf(labels: Labels): readonly Rule[] {
  const { language, name, title, birth, record, plan, telephone, address } = labels;
  // A label and a colon, or a title: case tells a name from other words, so only the label is free of it.
  const either = (words: readonly string[]): string =>
    words.map((word) => `[${word[0]}${(word[0] ?? "").toUpperCase()}]${word.slice(1)}`).join("|");
  const isName = (found: string): boolean => !clinicalWords.has((found.split(/[ ,]/)[0] ?? "").toLowerCase());
  return [
    patternRule({
      name: `${language}-name`,
      kind: "name",
      why: "Capitalised words after a label for a person.",
      strength: "label",
      at: { words: startsOf(name) },
      pattern: new RegExp(
        String.raw`${START}(?:${either(name)})[ \t]{0,2}[:=][ \t]{0,3}(?<found>${NAMES})${END}`,
        "duy",
      ),
      trim: trimName,
      accept: (found) => isName(found) && (found.includes(" ") || found.length > 3),
    }),
    patternRule({
      name: `${language}-titled-name`,
      kind: "name",
      why: "Capitalised words after a title.",
      strength: "context",
      at: { words: startsOf(title) },
      pattern: new RegExp(
        String.raw`${START}(?:${title.map((word) => `${(word[0] ?? "").toUpperCase()}${word.slice(1)}`).join("|")})\.? (?<found>${NAMES})${END}`,
        "duy",
      ),
      trim: trimName,
      accept: (found) => isName(found) && found.length > 2,
      ofClinician: (match) => /^(?:d|m[eé]d|pr\b|pr\.)/i.test(match) && !/^(?:do[nñ]|dhr)/i.test(match),
    }),
    labelledIn(labels, "date", birth, {
      value: String.raw`(?<found>\d{1,2}[./ -]{1,2}(?:\d{1,2}|(?:de )?\p{L}{3,10})[./ -]{1,2}(?:de )?\d{2,4}|\d{8})${END}`,
      why: "What a label calls a date of birth.",
    }),
    labelledIn(labels, "record-number", record, {
      value: VALUE,
      why: "A number that its label calls a record of a patient.",
      accept: (found) => digits(found) >= 3,
    }),
    labelledIn(labels, "plan-number", plan, {
      value: VALUE,
      why: "A number that its label calls an insured or registered person.",
      accept: (found) => digits(found) >= 4,
    }),
    labelledIn(labels, "telephone", telephone, {
      value: String.raw`(?<found>\+?\(?\d(?:[ ()./-]{0,2}\d){6,14})${END}`,
      why: "Digits that their label calls a telephone.",
    }),
    labelledIn(labels, "address", address, {
      value: String.raw`(?<found>(?=[^\n;]{0,60}\d)\p{L}[^\n;]{5,80})`,
      why: "What a label calls an address.",
    }),
  ];
}

/** The rules of each language. */
export const languageRules: readonly { readonly language: GuardLanguage; readonly rules: readonly Rule[] }[] =
  LABELS.map((labels) => ({ language: labels.language, rules: rulesOf(labels) }));
