/** The tables, as rows. Bodies are JSON text on both engines: JSON escapes what Postgres text would refuse (NUL). */
export interface Tables {
  readonly profiles: ProfileRow;
  readonly plans: PlanRow;
  readonly evaluations: DocumentRow;
  readonly studies: DocumentRow;
  readonly keys: KeyRow;
  readonly attempts: DocumentRow;
  readonly items: DocumentRow;
  readonly hooks: DocumentRow;
  readonly acts: ActRow;
  readonly project_people: PersonRow;
  readonly accounts: AccountRow;
  readonly sessions: SessionRow;
  readonly guard_stops: GuardStopRow;
}

export interface ProfileRow {
  readonly id: string;
  /** Grows by one at each save; an update names the revision it read, so no change is silently overwritten. */
  readonly revision: number;
  readonly summary: string;
  readonly profile: string;
  readonly document: string;
}

interface PlanRow {
  readonly id: string;
  readonly revision: number;
  readonly profile_id: string;
  readonly plan: string;
}

interface DocumentRow {
  readonly id: string;
  readonly revision: number;
  readonly document: string;
}

interface KeyRow {
  readonly id: string;
  readonly secret: string;
}

interface ActRow {
  readonly project_id: string;
  readonly seq: number;
  readonly hash: string;
  /** The act as it was hashed, letter by letter. */
  readonly act: string;
}

interface PersonRow {
  readonly project_id: string;
  readonly person: string;
  readonly account_id: string;
}

interface AccountRow {
  readonly id: string;
  readonly login: string;
  readonly revision: number;
  readonly document: string;
}

interface SessionRow {
  /** SHA-256 of the secret the holder has; the secret itself is never stored. */
  readonly id: string;
  readonly account_id: string;
  readonly kind: "session" | "token" | "invitation";
  /** ISO 8601, UTC. */
  readonly expires_at: string;
  readonly label: string;
}

interface GuardStopRow {
  readonly on_day: string;
  readonly operation: string;
  readonly class: string;
  readonly outcome: string;
  readonly times: number;
}
