/** Letters, digits and the signs of ids; nothing that a terminal obeys and no sentence. */
const ID = /^[\p{L}\p{N}._/-]{1,80}$/u;

/** Whether a message may repeat a word of the command line: an id or an option's name, never a person's text. */
export function isQuotable(word: string): boolean {
  return ID.test(word);
}
