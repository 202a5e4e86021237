/** A law of the field that a record breaks: which record (`roles/ml-engineer`), where in it, and what is wrong. */
export interface AtlasProblem {
  readonly record: string;
  readonly path: string;
  readonly message: string;
}
