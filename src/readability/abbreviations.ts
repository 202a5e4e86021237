const listOf = (words: string) => new Set(words.split(" "));

/** Before a name, a number or the rest of the sentence: their point never ends it. */
const NEVER_LAST = listOf(
  "dr drs mr mrs ms mx prof st rev hon sgt capt lt vs eg e.g ie i.e cf viz approx ca est incl excl esp al ref refs eq fig figs vol ed eds pp ext tel",
);
/** Point and number belong together: "no. 5", "p. 12". */
const BEFORE_NUMBER = listOf("no nos nr p pg ch sec art ver v");
/** Units and abbreviations that may close a sentence, where the next word begins one. */
const MAYBE_LAST = listOf(
  "mg mcg ug µg g kg ml dl l iu meq mmol mm cm in ft lb lbs oz tsp tbsp tab tabs cap caps inj susp sol soln hr hrs h min mins sec secs wk wks mo mos yr yrs a.m p.m am pm b.i.d t.i.d q.i.d q.d p.r.n p.o bid tid qid prn po etc jr sr inc ltd co corp dept u.s u.k u.s.a e.u m.d ph.d r.n d.o b.a m.s p.a n.p jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun temp max avg appt pt pts dx rx hx tx",
);
/** A single letter after these is a kind and may close a sentence: "vitamin D." */
const LETTERED =
  /(?:vitamins?|hepatitis|types?|grades?|groups?|influenza|flu|class|factors?|parts?|options?|strep|plan|step)\s+$/iu;

/** Whether a point after `before` (which it ends) closes an abbreviation alone and not the sentence. */
export function isAbbreviation(before: string, after: string): boolean {
  const token = /(?:^|[\s("'“‘[/])((?:\p{L}+\.)*\p{L}+)\.$/u.exec(before)?.[1];
  if (token === undefined) {
    // "5mg. twice": a unit written close to its number.
    const unit = /\d(\p{L}+)\.$/u.exec(before)?.[1]?.toLowerCase();
    return unit !== undefined && MAYBE_LAST.has(unit) && !opensSentence(after);
  }
  const small = token.toLowerCase();
  if (NEVER_LAST.has(small)) return true;
  if (BEFORE_NUMBER.has(small)) return /^\s*\d/u.test(after);
  if (MAYBE_LAST.has(small) || token.includes(".")) return !opensSentence(after);
  // An initial: "J. Smith", not "I." nor "vitamin D."
  if (/^\p{Lu}$/u.test(token) && token !== "I")
    return !LETTERED.test(before.slice(0, -2)) && /^\s+\p{Lu}/u.test(after);
  return false;
}

const opensSentence = (after: string): boolean => /^\s+["'“‘(]?\p{Lu}/u.test(after);
