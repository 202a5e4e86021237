export { freshSecret, signingKeyOf, verifyEd25519 } from "./ed25519.ts";
export { loadSigningKey } from "./load-signing-key.ts";
