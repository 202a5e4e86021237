import type { Model } from "yalps";

/** A model in the LP text that the room `schedule` writes, as yalps takes it. No other LP text is understood. */
export function readModel(text: string): ReadModel {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const model: ReadModel = {
    direction: "maximize",
    objective: "obj",
    constraints: {},
    variables: {},
    binaries: [],
  };
  let part = "";
  let row = "";
  let sign = 1;
  let factor = 1;
  const limit = (name: string, relation: string, value: number): void => {
    model.constraints[name] =
      relation === "<=" ? { max: value } : relation === ">=" ? { min: value } : { equal: value };
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (/^(Maximize|Subject|Binary|End)$/.test(word)) part = word;
    else if (word === "To") continue;
    else if (part === "Binary") model.binaries.push(word);
    else if (word.endsWith(":")) row = word.slice(0, -1);
    else if (word === "+" || word === "-") sign = word === "+" ? 1 : -1;
    else if (/^[<>]?=$/.test(word)) limit(row, word, Number(words[(at += 1)]));
    else if (/^[\d.]/.test(word)) factor = Number(word);
    else (model.variables[word] ??= {})[row] = sign * factor;
  }
  return model;
}

interface ReadModel extends Model<string, string> {
  readonly direction: "maximize";
  readonly constraints: Record<string, { max: number } | { min: number } | { equal: number }>;
  readonly variables: Record<string, Record<string, number>>;
  readonly binaries: string[];
}
