import type { Atlas, Claim } from "#src/atlas/index.ts";
import type { PayBar } from "./pay-picture.ts";
import { coversCountry, nameCountry } from "./pay-region.ts";

/** What the notes of a pay picture are about. */
export interface PayShown {
  readonly claims: readonly Claim[];
  readonly bars: readonly PayBar[];
  readonly role: string;
  readonly country: string | undefined;
}

/** What our sources do not say of a role's pay, where they disagree, and why bars must not be compared. No figures. */
export function notePay(shown: PayShown, atlas: Atlas): readonly string[] {
  return [...noteMissing(shown, atlas), ...noteDisagreements(shown, atlas), ...noteKinds(shown.bars)];
}

function noteMissing({ bars, country }: PayShown, atlas: Atlas): readonly string[] {
  if (country !== undefined) {
    const own = bars.filter(({ fit }) => fit !== "other-occupation");
    return own.some(({ region }) => coversCountry(region, country, atlas))
      ? []
      : [`No figure in our sources for ${nameCountry(country)}.`];
  }
  return bars.length === 0 ? ["No figure in our sources for this role."] : [];
}

function noteDisagreements({ claims, role }: PayShown, atlas: Atlas): readonly string[] {
  const shown = new Map(claims.map((claim) => [claim.id, claim]));
  const pairs = claims.flatMap((claim) =>
    claim.against.flatMap((id) => {
      const other = shown.get(id);
      const saidBefore = other?.against.includes(claim.id) === true && other.id < claim.id;
      return other === undefined || saidBefore
        ? []
        : [`“${claim.label}” and “${other.label}” do not say the same: read them side by side.`];
    }),
  );
  const held = atlas.disagreements
    .filter(
      ({ about, sides }) =>
        sides.some((side) => side.claims.some((id) => shown.has(id))) ||
        (claims.length > 0 && about.includes(`roles/${role}`)),
    )
    .map(({ label, held: does }) => `Sources disagree on this: ${label}. ${does}`);
  const refuted = claims
    .filter(({ verification }) => verification === "contradicted" || verification === "stale")
    .map(({ label, verification }) =>
      verification === "stale"
        ? `“${label}” is out of date.`
        : `“${label}” is contradicted by what we found.`,
    );
  return [...pairs, ...held, ...refuted];
}

function noteKinds(bars: readonly PayBar[]): readonly string[] {
  const has = (fit: PayBar["fit"]): boolean => bars.some((bar) => bar.fit === fit);
  return [
    ...(new Set(bars.map(({ component }) => component)).size > 1
      ? ["Base pay, total pay and sums that do not say which are kept apart. Compare like with like."]
      : []),
    ...(has("pooled") ? ["A bar that pools several jobs is no figure for this role alone."] : []),
    ...(has("other-occupation") ? ["Another occupation is drawn for comparison only."] : []),
  ];
}
