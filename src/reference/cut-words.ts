/** A text cut after a whole word so that it is no longer than `length`; shorter texts are left as they are. */
export function cutWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > length / 2 ? space : cut.length).replace(/[\s·,;:.]+$/, "")}…`;
}
