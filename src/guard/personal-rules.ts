import type { Rule } from "./identifier.ts";
export const personalRules: readonly Rule[] = [];
