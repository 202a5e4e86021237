import type { StoredSecret } from "./accounts/account.ts";

/** An account as it is kept; its document is JSON text. */
interface StoredAccount {
  readonly id: string;
  readonly login: string;
  readonly revision: number;
  readonly document: string;
}

/** The accounts of a shared server. */
export interface AccountPorts {
  /** False when the login is taken. */
  add(account: Omit<StoredAccount, "revision">): Promise<boolean>;
  load(id: string): Promise<StoredAccount | undefined>;
  withLogin(login: string): Promise<StoredAccount | undefined>;
  list(): Promise<readonly StoredAccount[]>;
  /** False when it was changed since that revision, or is gone. */
  replace(id: string, revision: number, document: string): Promise<boolean>;
  remove(id: string): Promise<boolean>;
}

/** Something an account signs in with, by the SHA-256 of what its holder has. */
interface StoredSession {
  readonly id: string;
  readonly account: string;
  readonly kind: "session" | "token" | "invitation";
  readonly expiresAt: string;
  readonly label: string;
}

export interface SessionPorts {
  add(session: StoredSession): Promise<void>;
  find(id: string, kind: StoredSession["kind"], moment: string): Promise<StoredSession | undefined>;
  ofAccount(account: string): Promise<readonly StoredSession[]>;
  extend(id: string, expiresAt: string): Promise<void>;
  /** Of two who end one at once one is told true. */
  end(id: string): Promise<boolean>;
  endAll(account: string): Promise<void>;
  purge(moment: string): Promise<void>;
}

/** Hashes and checks passwords, and makes what cannot be guessed. */
export interface SecretPorts {
  hash(password: string): Promise<StoredSecret>;
  /** Without a stored one it takes as long and never fits; `renew` when it should be hashed anew. */
  verify(
    password: string,
    stored: StoredSecret | undefined,
  ): Promise<{ readonly fits: boolean; readonly renew: boolean }>;
  /** 256 random bits, as text for an address or a header. */
  token(): string;
}
