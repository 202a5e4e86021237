import type { TextSpan } from "#src/kernel/index.ts";

/** A way to reach the person, and where it stands in a line. */
export interface ContactDetail extends TextSpan {
  readonly kind: "email" | "phone" | "link";
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
const LINK =
  /(?:https?:\/\/|www\.)[^\s|<>()[\]]+|(?<![\p{L}\p{N}@.])(?:linkedin\.com|github\.com|gitlab\.com|orcid\.org|kaggle\.com|huggingface\.co|scholar\.google\.com|behance\.net|medium\.com)\/[^\s|<>()[\],]+|(?<![\p{L}\p{N}@.])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|io|dev|me|example|test|ai|ca|uk|fr|de|in|ke)(?:\/[^\s|<>()[\],]*)?(?![\p{L}\p{N}@.])/giu;
const PHONE = /(?<![\p{L}\p{N}/])(?:\+|\(|00)?\d[\d ().\-–/]{6,18}\d(?![\p{L}\p{N}/])/gu;
const LEAST_PHONE_DIGITS = 8;
const MOST_PHONE_DIGITS = 15;
// A range of years or a date of birth has as many figures as a telephone number.
const NO_PHONE =
  /^(?:(?:19|20)\d{2}\s*[-–/]\s*(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})$/u;
const DETAIL_LABEL =
  /^(?:name|pronouns?|gender|sex|age|aged|date of birth|d\.?o\.?b\.?|born|birthday|birth|place of birth|nationality|citizenship|citizen|marital status|civil status|religion|race|ethnicity|visa|visa status|work permit|work authori[sz]ation|driving licen[cs]e|permis|address|home address|location|city|phone|tel|telephone|mobile|cell|e-?mail|mail|linkedin|github|website|web|portfolio|skype|twitter|date de naissance|né le|née le|nationalité|situation|adresse|téléphone|geburtsdatum|geboren|staatsangehörigkeit|familienstand|anschrift|telefon|fecha de nacimiento|nacionalidad|estado civil|dirección|teléfono|edad|âge|alter)\b\s*(?:[:(]|\s[-–]\s|$|\s\d)/iu;
const PRONOUNS =
  /^\(?(?:she|he|they|ze|xe|elle|il|iel|sie|er|ella|él|elle)\s*\/\s*[\p{L}]+(?:\s*\/\s*[\p{L}]+)?\)?$/iu;
const AGE =
  /^(?:aged?\s*:?\s*)?\d{2}\s*(?:years?|yrs?|y\.?o\.?|ans|jahre|años)(?:[ -]old)?$|^(?:fe)?male$|^(?:femme|homme|weiblich|männlich|mujer|hombre|non-binary|single|married)$/iu;

/** E-mail addresses, links and phone numbers in a line, in order. */
export function findContactDetails(text: string): readonly ContactDetail[] {
  const found: ContactDetail[] = [];
  const take = (
    kind: ContactDetail["kind"],
    pattern: RegExp,
    holds: (words: string) => boolean = () => true,
  ) => {
    for (const match of text.matchAll(pattern)) {
      const words = match[0].replace(/[.,;:]+$/u, "");
      const span = { start: match.index, end: match.index + words.length };
      const free = found.every((other) => other.end <= span.start || span.end <= other.start);
      if (free && holds(words)) found.push({ kind, ...span });
    }
  };
  take("email", EMAIL);
  take("link", LINK);
  take("phone", PHONE, isPhone);
  return found.toSorted((a, b) => a.start - b.start);
}

/** Whether a line only says something personal that no result may depend on: pronouns, age, origin, an address label. */
export function isPersonalDetail(text: string): boolean {
  return text
    .split(/[|•·;]|\s{2,}|\t|,\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .some((part) => DETAIL_LABEL.test(part) || PRONOUNS.test(part) || AGE.test(part));
}

function isPhone(words: string): boolean {
  const digits = words.replaceAll(/\D/gu, "").length;
  return digits >= LEAST_PHONE_DIGITS && digits <= MOST_PHONE_DIGITS && !NO_PHONE.test(words.trim());
}
