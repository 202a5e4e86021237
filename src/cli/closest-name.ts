/** A name further away than a third of its letters is another name (project's own judgement). */
const SHARE = 3;

/** The name that was probably meant: the same but for its case, or few letters away; nothing when none is near. */
export function closestName(written: string, names: readonly string[]): string | undefined {
  const small = written.toLowerCase();
  const near = names
    .map((name) => ({ name, away: lettersBetween(small, name.toLowerCase()) }))
    .filter(
      ({ name, away }) => away <= Math.max(1, Math.floor(Math.min(name.length, written.length) / SHARE)),
    )
    .toSorted((a, b) => a.away - b.away);
  return near[0]?.name ?? names.find((name) => small.length > 2 && name.toLowerCase().startsWith(small));
}

/** Letters to add, drop or change to get from one word to the other (Levenshtein 1966). */
function lettersBetween(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let place = 1; place <= to.length; place += 1) {
      const changed = (above[place - 1] ?? 0) + (from[row - 1] === to[place - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[place] ?? 0) + 1, (line[place - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[to.length] ?? 0;
}
