import type { SigningKey } from "#src/proof/index.ts";
import { freshSecret, signingKeyOf } from "./ed25519.ts";

interface KeyStore {
  loadOrKeep(id: string, fresh: () => string): Promise<string>;
}

/** The person's own key: made the first time something is signed, kept with their data, deleted with it. */
export async function loadSigningKey(keys: KeyStore): Promise<SigningKey> {
  return signingKeyOf(await keys.loadOrKeep("packets-ed25519", freshSecret));
}
