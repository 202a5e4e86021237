/** Words of a text, lower case, without tokens for results. */
export function wordsIn(text: string): readonly string[] {
  return (
    text
      .replaceAll(/\{\{[^{}]*\}\}/gu, " ")
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  );
}

/** The sentence around a place: ends are full stops, question and exclamation marks, semicolons and line ends. */
export function sentenceAround(
  text: string,
  place: number,
): { readonly start: number; readonly end: number; readonly text: string } {
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(/[.!?;](?=\s|$)|\n/gu)) {
    const after = match.index + 1;
    if (after <= place) start = after;
    else {
      end = after;
      break;
    }
  }
  return { start, end, text: text.slice(start, end) };
}

/** Somebody in care or beside it: roles a reader can picture. */
export const SOMEBODY =
  /\b(?:nurses?|doctors?|physicians?|clinicians?|radiologists?|radiographers?|pharmacists?|surgeons?|midwi(?:fe|ves)|therapists?|paramedics?|cardiologists?|oncologists?|pathologists?|psychiatrists?|specialists?|general practitioners?|gps?|consultants?|registrars?|residents?|intensivists?|chemists?|readers?|reviewers?|patients?|wearers?|families|family|relatives|carers?|caregivers?|managers?|planners?|coordinators?|clerks?|coders?|schedulers?|staff|team|teams|committee|officers?|leads?|analysts?|engineers?|administrators?|receptionists?|epidemiologists?|investigators?|on[- ]call|on duty)\b/iu;
