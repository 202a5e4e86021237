import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { AppError } from "#src/kernel/index.ts";

/** How dear one check of a password is. */
export interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** A password as it is kept. */
interface StoredSecret extends Cost {
  readonly scheme: "scrypt";
  readonly salt: string;
  readonly hash: string;
}

// 128 MiB and about half a second: the first choice of the OWASP password storage sheet.
const USUAL_COST: Cost = { N: 2 ** 17, r: 8, p: 1 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;
const TOKEN_BYTES = 32;
/** Waiting behind one another; more than these are refused, so that memory and time stay bounded. */
const MOST_WAITING = 32;

/** Hashes and checks passwords, one at a time: each takes much memory, and more at once would take more. */
export function accountSecrets(cost: Cost = USUAL_COST) {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (waiting >= MOST_WAITING) throw new AppError("too_many", { kind: "account", id: "password" });
    waiting += 1;
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done.finally(() => (waiting -= 1));
  };
  const decoy: StoredSecret = {
    scheme: "scrypt",
    ...cost,
    salt: randomBytes(SALT_BYTES).toString("base64"),
    hash: randomBytes(HASH_BYTES).toString("base64"),
  };

  return {
    async hash(password: string): Promise<StoredSecret> {
      const salt = randomBytes(SALT_BYTES);
      const hash = await inTurn(() => derive(password, salt, cost));
      return { scheme: "scrypt", ...cost, salt: salt.toString("base64"), hash: hash.toString("base64") };
    },

    /**
     * Whether a password fits, and whether it should be hashed anew because the cost has changed. Without a stored one it
     * works as long and never fits.
     */
    async verify(
      password: string,
      stored: StoredSecret | undefined,
    ): Promise<{ readonly fits: boolean; readonly renew: boolean }> {
      const against = stored ?? decoy;
      const expected = Buffer.from(against.hash, "base64");
      const found = await inTurn(() => derive(password, Buffer.from(against.salt, "base64"), against));
      const equal = expected.length === found.length && timingSafeEqual(expected, found);
      const fits = equal && stored !== undefined;
      return { fits, renew: fits && !sameCost(against, cost) };
    },

    /** 256 random bits, as text for an address or a header. */
    token: () => randomBytes(TOKEN_BYTES).toString("base64url"),
  };
}

function derive(password: string, salt: Buffer, { N, r, p }: Cost): Promise<Buffer> {
  // One keyboard writes é as one character, another as two.
  const typed = password.normalize("NFKC");
  // scrypt wants 128 · N · r bytes and a little more (RFC 7914).
  const options = { N, r, p, maxmem: 128 * N * r + 128 * r * p + 1024 * 1024 };
  return new Promise((resolve, reject) => {
    scrypt(typed, salt, HASH_BYTES, options, (error, hash) =>
      error === null ? resolve(hash) : reject(error),
    );
  });
}

function sameCost(a: Cost, b: Cost): boolean {
  return a.N === b.N && a.r === b.r && a.p === b.p;
}
