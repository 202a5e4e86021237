/** The tables, as rows. Bodies are JSON text on both engines: JSON escapes what Postgres text would refuse (NUL). */
export interface Tables {
  readonly profiles: ProfileRow;
  readonly plans: PlanRow;
  readonly evaluations: DocumentRow;
  readonly studies: DocumentRow;
  readonly keys: KeyRow;
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
