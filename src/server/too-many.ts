import { AppError } from "#src/kernel/index.ts";

/** Thrown when somebody asks too often; says for how long to wait. */
export class TooMany extends AppError {
  readonly seconds: number;

  constructor(what: string, seconds: number) {
    super("too_many", { kind: what, id: "requests" });
    this.seconds = seconds;
  }
}
