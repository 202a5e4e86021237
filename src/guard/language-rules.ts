import type { Rule } from "./identifier.ts";
export type GuardLanguage = "es" | "de" | "fr" | "it" | "pt" | "nl";
export const languageRules: readonly { readonly language: GuardLanguage; readonly rules: readonly Rule[] }[] =
  [];
