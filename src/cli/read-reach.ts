import { InvalidArgumentError } from "commander";
import { readNumber } from "./number-option.ts";

/** A number, or two with a dash between them where only the ends are known: "60", "60-90", "7,5-8". */
export function readReach(text: string): number | { low: number; high: number } {
  const ends = /^\s*([\d.,]+)\s*(?:-|\.\.|–|to)\s*([\d.,]+)\s*$/u.exec(text);
  if (ends === null) return readNumber(text, { least: 0 });
  const [low, high] = [ends[1], ends[2]].map((end = "") => readNumber(end, { least: 0 }));
  if (low === undefined || high === undefined || low > high)
    throw new InvalidArgumentError("Write the smaller number first, as in 60-90.");
  return { low, high };
}
