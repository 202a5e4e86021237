import { choicesOf, roleMeanings, roleWords } from "../review-words.ts";

/** The roles with what each may do. */
export const ROLE_CHOICES = choicesOf(roleWords).map((choice) => ({
  ...choice,
  says: roleMeanings[choice.value],
}));
