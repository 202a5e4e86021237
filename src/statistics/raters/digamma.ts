/** The derivative of log Γ for x > 0: up the recurrence to 10, then Bernoulli's series. */
export function digamma(x: number): number {
  let at = x;
  let shift = 0;
  while (at < 10) {
    shift -= 1 / at;
    at += 1;
  }
  const square = 1 / (at * at);
  const series =
    square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))));
  return shift + Math.log(at) - 1 / (2 * at) - series;
}
