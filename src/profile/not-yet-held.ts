const NOT_YET =
  /\b(?:expected|anticipated|candidate|in progress|pending|eligible|eligibility|preparing|preparation|scheduled|planned|studying|working towards?|student|en cours|en préparation|in vorbereitung|en curso)\b/iu;

/** Whether words about a licence or certificate say that it is still to come. */
export function isNotYetHeld(text: string): boolean {
  return NOT_YET.test(text);
}
