/** A formula over named assumptions: numbers, names, + − × ÷, parentheses, min and max. */
export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "minus"; readonly of: Formula }
  | { readonly kind: "sum" | "difference" | "product" | "quotient"; readonly of: readonly [Formula, Formula] }
  | { readonly kind: "min" | "max"; readonly of: readonly Formula[] };

/** What a formula comes to with these values; not finite where it divides by nothing or names something unknown. */
export function evaluateFormula(formula: Formula, values: Readonly<Record<string, number>>): number {
  switch (formula.kind) {
    case "number":
      return formula.value;
    case "name":
      return Object.hasOwn(values, formula.name) ? (values[formula.name] ?? Number.NaN) : Number.NaN;
    case "minus":
      return -evaluateFormula(formula.of, values);
    case "min":
      return Math.min(...formula.of.map((one) => evaluateFormula(one, values)));
    case "max":
      return Math.max(...formula.of.map((one) => evaluateFormula(one, values)));
    default: {
      const left = evaluateFormula(formula.of[0], values);
      const right = evaluateFormula(formula.of[1], values);
      return combine(formula.kind, left, right);
    }
  }
}

function combine(kind: "sum" | "difference" | "product" | "quotient", left: number, right: number): number {
  if (kind === "sum") return left + right;
  if (kind === "difference") return left - right;
  return kind === "product" ? left * right : left / right;
}

/** The names a formula uses, each once. */
export function namesIn(formula: Formula): readonly string[] {
  if (formula.kind === "number") return [];
  if (formula.kind === "name") return [formula.name];
  const parts = formula.kind === "minus" ? [formula.of] : formula.of;
  return [...new Set(parts.flatMap((part) => namesIn(part)))];
}
