/** What a new password has to be, said beside its field. */
export const passwordRule =
  "12 characters or more. Four words that do not belong together are easy to keep and hard to guess.";

const PROBLEMS: Readonly<Record<string, string>> = {
  "old-password": "The present password is not right.",
  "too-short": "The new password has fewer than 12 characters.",
  "too-long": "The new password has more than 256 characters.",
  "too-common": "The new password is one of the commonest.",
  "like-login": "The new password is too close to the login.",
};

/** Why a password was not taken. */
export function passwordProblem(problem: string): string {
  return PROBLEMS[problem] ?? "The password could not be taken.";
}
