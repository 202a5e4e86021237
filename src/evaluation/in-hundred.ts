/** A share in whole people: "about 7 of 100". */
export function inHundred(share: number): string {
  const people = Math.round(share * 100);
  if (people === 0 && share > 0) return "fewer than 1 of 100";
  if (people === 100 && share < 1) return "more than 99 of 100";
  return `about ${people} of 100`;
}
