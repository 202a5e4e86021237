import { InvalidArgumentError, Option } from "commander";

interface Bounds {
  readonly least?: number;
  readonly most?: number;
  /** Whether the least and the most themselves are left out. */
  readonly between?: boolean;
  readonly whole?: boolean;
}

/** An option that takes a number within bounds. */
export function numberOption(flags: string, says: string, bounds: Bounds = {}): Option {
  return new Option(flags, says).argParser((text: string) => readNumber(text, bounds));
}

/** A number as a person writes it, with a point or a comma for decimals; refused outside its bounds. */
export function readNumber(text: string, { least, most, between = false, whole = false }: Bounds): number {
  const written = text.trim().replace(/^([+-]?\d*),(\d+)$/u, "$1.$2");
  const number = written === "" ? Number.NaN : Number(written);
  const inside = between
    ? number > (least ?? Number.NEGATIVE_INFINITY) && number < (most ?? Number.POSITIVE_INFINITY)
    : number >= (least ?? Number.NEGATIVE_INFINITY) && number <= (most ?? Number.POSITIVE_INFINITY);
  if (Number.isFinite(number) && inside && (!whole || Number.isInteger(number))) return number;
  throw new InvalidArgumentError(
    `Write a ${whole ? "whole " : ""}number${boundsText({ least, most, between })}.`,
  );
}

function boundsText({
  least,
  most,
  between,
}: Pick<Bounds, "between"> & Record<"least" | "most", number | undefined>): string {
  if (least === undefined && most === undefined) return "";
  if (most === undefined) return between === true ? ` above ${least}` : `, ${least} or more`;
  if (least === undefined) return between === true ? ` below ${most}` : `, ${most} or less`;
  return between === true ? ` between ${least} and ${most}` : ` from ${least} to ${most}`;
}
